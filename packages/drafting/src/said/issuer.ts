/** Whoever issues a page, as the page itself names them. */
import type { Mention } from './said.ts'
import { nameWords, type Sheet } from './sheet.ts'
import type { Told } from './told.ts'

/** As the page's own statements name it, else by the outlet's name, else by the first line. */
export function issuerOf(told: readonly Told[], sheet: Sheet): Mention | null {
  const { text } = sheet
  const line = /\S[^\n|]*?(?=\s{3}|\s*\||\n|$)/.exec(text.slice(sheet.paragraphs[0]?.[0] ?? 0))
  const outlet = sheet.outlet && partOn(sheet.outlet, text)
  const [whole = ''] = [outlet ?? line?.[0] ?? ''].filter(isShort)
  const [body, all] = [new Set(nameWords(whole.split(',')[0] ?? '')), new Set(nameWords(whole))]
  const speaking = (known: ReadonlySet<string>, least: number): Mention | undefined =>
    told.find(({ source }) => source?.known && isNameOf(source.name, known, least))?.source ?? undefined
  return (
    speaking(body, 1) ??
    (BODY.test(whole) ? null : opening(sheet)) ??
    calledIn(body, 1, sheet) ??
    (isDepartments(sheet.title, body, all) ? speaking(all, DEPARTMENT) : undefined) ??
    headed(sheet) ??
    wholly(whole, sheet)
  )
}

/** Characters: a longer line is prose, and names nobody. */
const LONGEST_NAME = 200
const isShort = (line: string): boolean => line.length <= LONGEST_NAME

/** The body with which the text opens, where the head names none: "The Ministry of Works regrets …". */
function opening({ text, page, sentences }: Sheet): Mention | null {
  for (const [from, to] of sentences.slice(0, OPENINGS)) {
    const name = OPENS.exec(text.slice(from, to))?.[1]?.trim()
    if (name && BODY.test(name)) return mention(page, text.indexOf(name, from), name)
  }
  return null
}

/** Sentences: the first may be headings. */
const OPENINGS = 4
const OPENS =
  /^(?:The )?((?:\p{Lu}[\p{L}’'-]+ )+(?:(?:of|for|and) (?:the )?(?:\p{Lu}[\p{L}’'-]+ )+)*)(?:regrets|confirms|wishes|notes|denies|announces|reminds|informs|states|takes|has|can|is)\b/u

/** Another line of the page's head that the page goes on to speak of. */
function headed(sheet: Sheet): Mention | null {
  const from = sheet.paragraphs[0]?.[0] ?? 0
  const lines = sheet.text
    .slice(from, sheet.sentences[0]?.[0] ?? from)
    .split('\n')
    .slice(1, MOST_LINES)
    .filter(isShort)
  for (const line of lines) {
    const found = BODY.test(line) ? calledIn(new Set(nameWords(line)), 1, sheet) : null
    if (found) return found
  }
  return null
}

/** A head has no more. */
const MOST_LINES = 20
const BODY =
  /\b(?:ministry|department|directorate|office|agency|authority|service|board|bureau|commission|committee|council|inspectorate|institute|police|association|union|company|court)\b/i

/** Whether the title of a paper speaks of the department that stands below its body's name. */
const isDepartments = (title: string | null, body: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  nameWords(title ?? '').some((word) => all.has(word) && !body.has(word))

/** Words of a department's name by which it is meant, and not one of its kind. */
const DEPARTMENT = 2

/** The first phrase below the head that is made of the words of a name. */
function calledIn(
  known: ReadonlySet<string>,
  least: number,
  { text, page, sentences }: Sheet,
): Mention | null {
  if (known.size === 0) return null
  const short = new RegExp(
    `\\b(?:\\p{Lu}[\\p{L}’']+ ){0,8}(?:${[...known].map(capital).join('|')})\\b(?:(?: \\p{Lu}[\\p{L}’']+)*)`,
    'gu',
  )
  const from = sentences[0]?.[0] ?? 0
  for (const { index, 0: phrase } of text.slice(from).matchAll(short)) {
    const name = phrase.replace(/^(?:The|On|In) /, '')
    if (isNameOf(name, known, least)) return mention(page, from + index + phrase.length - name.length, name)
  }
  return null
}

/** As its head has it. */
function wholly(whole: string, { text, page }: Sheet): Mention | null {
  const name = whole.split(',')[0] ?? ''
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  return name === '' ? null : { ...mention(page, Math.max(0, at), name), name }
}

export const mention = (page: number, start: number, name: string): Mention => ({
  page,
  span: [start, start + name.length],
  name,
  known: true,
  crowd: null,
})

/**
 * As much of its outlet's name as a page says itself, without its last words: one made of a file's name or an
 * address says nothing.
 */
function partOn(outlet: string, text: string): string | null {
  if (PAPER.test(outlet)) return null
  const own = text.toLowerCase()
  const words = (outlet.split(',')[0] ?? outlet).split(' ')
  for (let end = words.length; end > 0; end--) {
    const part = words.slice(0, end).join(' ')
    if ((end === words.length || nameWords(part).length > 1) && own.includes(part.toLowerCase()))
      return end === words.length ? outlet : part
  }
  return null
}

/** What a paper is called, which is nobody's name. */
const PAPER = /\b(?:report|notice|bulletin|statement|communiqu\p{L}+|circular|action)\b.*\d|^\d/iu

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function isNameOf(name: string, known: ReadonlySet<string>, least: number): boolean {
  const words = nameWords(name)
  return words.length >= least && words.every((word) => known.has(word))
}
