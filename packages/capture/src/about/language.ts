import type { CaptureNote, Found } from '../captured.ts'

/** Letters of a text that are looked at: a language shows itself in a page or two. */
const LOOK = 20_000
/** Fewer letters than this say nothing. */
const LEAST = 20
/** Of the words of any English text, so many are among those few. */
const ENGLISH_SHARE = 0.12
const ENGLISH = new Set(
  'the of and to in a that is was for on with as by at from it he said she they not be have had has were this which or an but his her'.split(
    ' ',
  ),
)
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
]

/**
 * The language that a text is written in, where its letters or its commonest words leave no doubt: Arabic,
 * Persian, Hebrew, Greek, Ukrainian, Russian, Korean, Japanese, English. Null for all others: nothing is
 * guessed.
 */
export function languageOf(text: string): string | null {
  const look = text.slice(0, LOOK)
  const letters = count(look, /\p{L}/gu)
  if (letters < LEAST) return null
  if (count(look, /\p{Script=Arabic}/gu) > letters / 2) return arabicScript(look)
  if (count(look, /\p{Script=Cyrillic}/gu) > letters / 2) return cyrillic(look)
  const script = SCRIPTS.find(([pattern]) => count(look, pattern) > letters / 3)
  return script?.[1] ?? english(look)
}

/** Letters that Ukrainian has and Russian has not, and the other way round; of others nothing is said. */
function cyrillic(text: string): string | null {
  const [ukrainian, russian] = [count(text, /[іїєґ]/giu), count(text, /[ыэъё]/giu)]
  if (/[ўђћјљњџѓќѕ]/iu.test(text)) return null
  if (ukrainian > 0 && russian === 0) return 'uk'
  return russian > 0 && ukrainian === 0 ? 'ru' : null
}

/** Letters that Persian has and Arabic has not, and those that only Urdu and its neighbours have. */
function arabicScript(text: string): string | null {
  const share = count(text, /[پچژگ]/gu) / count(text, /\p{Script=Arabic}/gu)
  if (count(text, /[ٹڈڑںےہھ]/gu) > text.length / 50) return null
  return share > 0.01 ? 'fa' : 'ar'
}

function english(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => ENGLISH.has(word)).length > words.length * ENGLISH_SHARE ? 'en' : null
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** What a page says, unless its text is plainly written in something else. */
export function languageFound(
  declared: Found | null,
  text: string,
): { language: Found | null; notes: CaptureNote[] } {
  const read = languageOf(text)
  const found = read ? { value: read, where: 'text' } : null
  const base = declared?.value.split('-')[0]?.toLowerCase()
  if (!declared || !found || base === read) return { language: declared ?? found, notes: [] }
  const message = `language: the page says ${declared.value} (${declared.where}), its text is ${read}`
  return { language: found, notes: [{ code: 'language-disagrees', message }] }
}
