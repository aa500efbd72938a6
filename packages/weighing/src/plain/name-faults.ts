/**
 * Which names a graph from outside may use: whoever reads two names must be able to tell them apart, and no
 * name may move, hide or turn around what stands beside it (Unicode TR 36, 2.2 and 3.2; UTS 39).
 */
import { show } from '../errors.ts'

/**
 * Characters that nobody sees, or that change how others are shown: controls, separators, halves, the
 * unencoded.
 */
const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/u

/**
 * Where such characters are part of how a name is written: joiners inside words of the scripts that need them
 * (Persian and Indic names) and inside emoji; variants of ideographs, emoji and Mongolian letters.
 */
const JOINED = String.raw`\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}`
const WRITTEN = new RegExp(
  [
    String.raw`(?<=[${JOINED}])[\u200c\u200d](?=[${JOINED}])`,
    String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
    String.raw`(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`,
    String.raw`(?<=\p{Unified_Ideograph})[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`,
    String.raw`(?<=\p{scx=Mong})[\u180b-\u180d\u180f]`,
  ].join('|'),
  'gu',
)

/** Braille's empty cell is a symbol to Unicode, and a space to whoever looks. */
const SPACES = /[\p{Zs}\u2800]+/gu
const EDGE = /^[\s\u2800]|[\s\u2800]$/
const SEEN = /(?!\u2800)[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * Nothing but ASCII that is seen, with single spaces between; almost every name, and nothing to ask of it.
 */
function isPlain(name: string): boolean {
  return name !== '' && !/[^ -~]|^ | $| {2}/.test(name)
}

/** What is wrong with a name: what was expected, and what was found; undefined where nothing is. */
export function nameFault(name: string): string | undefined {
  if (isPlain(name)) return undefined
  if (name === '') return 'expected a name, found an empty one'
  const hidden = HIDDEN.exec(name.replace(WRITTEN, ''))
  if (hidden) return `expected characters that can be seen, found ${codePoint(hidden[0])} in ${show(name)}`
  if (name.includes('\ufffd'))
    return `expected text in UTF-8, found a character that was lost in ${show(name)}`
  if (!SEEN.test(name)) return `expected a name, found nothing that can be seen in ${show(name)}`
  if (EDGE.test(name)) return `expected a name without spaces around it, found ${show(name)}`
  return undefined
}

/** What names that look alike have in common: NFC, without joiners and variants, one space for any number. */
export function lookOf(name: string): string {
  return isPlain(name) ? name : name.replace(WRITTEN, '').normalize('NFC').replace(SPACES, ' ')
}

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
