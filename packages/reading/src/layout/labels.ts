/**
 * A line → the label that says who speaks in it: "MS. ORTEGA:", "Q.", "Mr. Smith.", "[ANCHOR]", "The
 * Solicitor-General (Ruth Penn):". A form alone shows some labels; others need the rest of the text to show
 * that its lines are turns.
 */
import { LABEL_TITLES, NO_LABELS, SIDES, SPEAKING_LABELS } from '../data/labels.ts'
import type { Tokens } from '../text/tokens.ts'
import { opening, type Range, tokensAt } from './lines.ts'
import { isNameLike, isSomebody, isSpeakingNoun, isTitled } from './somebody.ts'

export interface Label {
  /** The words of whoever speaks. */
  readonly speaker: Range
  /** The colon, stop or bracket that ends the label. */
  readonly mark: Range
  /** Where the words that are spoken begin. */
  readonly from: number
  /** `sure`: the form shows it. `likely`: where other lines open so. `possible`: where nothing else does. */
  readonly sure: 'sure' | 'likely' | 'possible'
}

/** What may stand before a label: the mark of a quotation that the whole exchange is set in. */
const MARK = '["“”\'‘]?'
const NAMED = '\\p{L}[^:.?!\\n"“”()\\[\\]]{0,70}?'
/** Offices, seats, parties, "(on camera)". */
const ASIDES = '(?:\\s?[(\\[][^()\\[\\]\\n]{1,60}[)\\]]){0,3}'
const COLON = new RegExp(
  `^(${MARK})((?:\\p{L}{1,4}\\. ?){0,3}${NAMED})(${ASIDES})\\s?(:)(?=\\s|$|["“‘'])`,
  'u',
)
const STOP = new RegExp(
  `^(${MARK})((?:(?:Mr|Mrs|Ms|Dr|Messrs)\\.? |(?:Sir|Lord|Lady|Senator|Representative|Judge|Justice|Governor|` +
    `General|Colonel|Captain|Major|Sergeant|Professor|Bishop|Commissioner|The) )\\p{Lu}[^.:?!,;\\n]{0,40}(?<!\\b\\p{Lu})|` +
    `\\p{Lu}{3,}(?: \\p{Lu}{3,})?|[QA])()(\\.)(?=\\s*[—–-]*\\s*["“]?\\p{Lu})`,
  'u',
)
const BRACKET =
  /^()(?:\[|<)(?:(?:CLIP|SOT|VO|SOUNDBITE|ACTUALITY|VOICE|TAPE|INSERT)\s?[:/-]\s?)?([^\]>:\n,]{1,40})(,[^\]>\n]{0,40})?(\]|>):?(?=\s+\S)/u

export function labelOf(tokens: Tokens, line: Range): Label | undefined {
  const written = opening(tokens, line)
  const colon = written.includes(':') ? COLON.exec(written) : null
  const found = BRACKET.exec(written) ?? colon ?? STOP.exec(written)
  if (!found) return undefined
  const [all, quote = '', name = '', aside = '', end = ''] = found
  const first = all.indexOf(name, quote.length)
  const mark = all.lastIndexOf(end)
  const speaker = whoOf(tokens, line, name, first, aside)
  const words = tokens.words.slice(speaker.from, speaker.to)
  const sure = /^[[<]/.test(written)
    ? bracketed(words, written.startsWith('<'))
    : howSure(words, name, end, aside)
  if (!sure) return undefined
  const marked = tokensAt(tokens, line, mark, mark + 1)
  // "Q." is one word: it is its own mark.
  const own = words.at(-1) === `${name}.`
  return {
    speaker,
    mark: own ? speaker : marked,
    from: afterDash(tokens, tokensAt(tokens, line, all.length, all.length).from),
    sure,
  }
}

/** "Mr. Smith.—I saw". */
function afterDash({ words }: Tokens, from: number): number {
  return /^[—–-]+$/.test(words[from] ?? '') ? from + 1 : from
}

/** An office is whoever holds it: "The Solicitor-General (Ruth Penn)". */
function whoOf(tokens: Tokens, line: Range, name: string, first: number, aside: string): Range {
  const holder = /^\s?\((\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+)\)$/u.exec(aside)?.[1]
  if (!holder || !/^The /.test(name)) return tokensAt(tokens, line, first, first + name.length)
  const at = first + name.length + aside.indexOf(holder)
  return tokensAt(tokens, line, at, at + holder.length)
}

/** "[ANCHOR]", "[Foreign Minister]"; not "[Applause]", "[sic]". */
function bracketed(words: readonly string[], nick: boolean): Label['sure'] | undefined {
  if (nick) return words.length === 1 ? 'sure' : undefined
  const text = words.join(' ')
  if (SOUNDS.test(text)) return undefined
  if (/^[\p{Lu} .'’-]+$/u.test(text) || isSomebody(words)) return 'sure'
  return words.length <= 4 && isNameLike(words) ? 'likely' : undefined
}

/** "Podcast host Nina": a role, and the name of whoever has it. */
const isNamedRole = (words: readonly string[]): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words.at(-1) ?? '') &&
  /^\p{Lu}/u.test(words[0] ?? '') &&
  words.slice(0, -1).some(isSpeakingNoun)

const SOUNDS =
  /^(?:music|applause|laughter|laughs?|cheer|cheers|cheering|crosstalk|inaudible|unintelligible|pause|silence|sic|end|begin|video|audio|clip|break|commercial|photo|image|graphic|theme|sighs?|coughs?|boo|boos|booing|redacted|indistinct|advertisement|recording|translation|update|updated|breaking)/i

function howSure(
  words: readonly string[],
  name: string,
  end: string,
  aside: string,
): Label['sure'] | undefined {
  const lower = name.toLowerCase().replace(/\.$/, '')
  if (SIDES.has(lower)) return /^[QA]/.test(name) ? (end === '.' ? 'likely' : 'sure') : undefined
  const [first = '', last = ''] = [words[0]?.toLowerCase(), words.at(-1)?.toLowerCase()]
  if (words.length > 12 || NO_LABELS.has(first) || (words.length < 3 && NO_LABELS.has(last))) return undefined
  // "THE BOLTS.": what a note is about, not who speaks in it.
  if (first === 'the' && aside === '' && !isSpeakingNoun(last)) return undefined
  const capitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(name.replace(/\bMc|\bMac/g, ''))
  if (end === '.' && (words.length > 5 || !isNameLike(words) || LABEL_TITLES.has(last))) return undefined
  if (end === '.')
    return isTitled(words) ? 'sure' : capitals || /^The \p{Lu}/u.test(name) ? 'likely' : undefined
  if (isTitled(words) || (aside !== '' && /^The \p{Lu}/u.test(name))) return 'sure'
  if (SPEAKING_LABELS.has(last) && (capitals || words.length === 1)) return capitals ? 'sure' : 'likely'
  if (capitals || (words.length <= 6 && (isNameLike(words) || isNamedRole(words)))) return 'likely'
  return words.length <= 6 && isSomebody(words) ? 'possible' : undefined
}
