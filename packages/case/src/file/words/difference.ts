import type { Place } from './near.ts'
import { DASHES, INVISIBLE, type Page, QUOTES } from './page.ts'

/** How much of a document a message shows. */
const SHOWN = 80

/** Says where in a document words nearly stand, and the first character of theirs that is another there. */
export function differenceOf(page: Page, words: string, place: Place): string {
  const { text, at } = page.loose
  const start =
    'start' in place ? indexOf(at, place.start) : Math.max(indexOf(at, place.end) - words.length, 0)
  const differs =
    'start' in place
      ? firstDifference(words, text, start)
      : lastDifference(words, text, indexOf(at, place.end))
  const from = Math.max(start, Math.min(differs.there, text.length - 1) - SHOWN / 2)
  const shown = text.slice(from, from + Math.min(words.length, SHOWN)).trim()
  const mine = character(words, differs.mine)
  const theirs = character(text, differs.there)
  const line = page.lineOf(at[Math.min(Math.max(differs.there, 0), at.length - 1)] ?? 0)
  const lead = from > start ? '…' : ''
  const difference = sayDifference(mine, theirs, differs.mine + 1)
  return `; nearly, on line ${line} of it: "${lead}${shown}"; ${difference}`
}

function firstDifference(words: string, text: string, start: number) {
  let length = 0
  while (length < words.length && words[length] === text[start + length]) length += 1
  return { mine: length, there: start + length }
}

function lastDifference(words: string, text: string, end: number) {
  let length = 0
  while (length < words.length && words.at(-1 - length) === text[end - 1 - length]) length += 1
  return { mine: words.length - 1 - length, there: end - 1 - length }
}

function sayDifference(mine: string, theirs: string, place: number): string {
  const kind = kindOf(mine, theirs, place)
  return `character ${place} of yours is ${named(mine)}, and ${named(theirs)} there${kind && ` (${kind})`}`
}

function kindOf(mine: string, theirs: string, place: number): string {
  const both = (kind: RegExp) => kind.test(mine) && kind.test(theirs)
  if (mine === '' || theirs === '') return ''
  if (INVISIBLE.test(mine) || INVISIBLE.test(theirs))
    return 'nobody can see it: copy the words from the document'
  if (mine.toLowerCase() === theirs.toLowerCase()) return 'letter case'
  if (both(QUOTES)) return 'quotation marks'
  if (both(DASHES)) return 'dashes'
  if (/\p{Mark}/u.test((mine + theirs).normalize('NFD'))) return 'an accent, or one that is written otherwise'
  if (mine.normalize('NFKD') !== theirs.normalize('NFKD') && isLigature(mine, theirs)) return 'a ligature'
  if (/[.!?,;:…]/.test(mine) && place > 1) return 'punctuation'
  return ''
}

function isLigature(mine: string, theirs: string): boolean {
  const [one, other] = [mine.normalize('NFKD'), theirs.normalize('NFKD')]
  return (one.length > 1 || other.length > 1) && (one.startsWith(other) || other.startsWith(one))
}

/** A character so that a person can tell it from another. */
function named(character: string): string {
  if (character === '') return 'the end'
  if (character === ' ') return 'a space'
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (character === '\u00ad') return `a soft hyphen (${code})`
  if (INVISIBLE.test(character)) return `an unseen character (${code})`
  if (/^\p{Mark}$/u.test(character)) return `an accent by itself (${code})`
  return character > '\u007f' ? `${character} (${code})` : `"${character}"`
}

/** The whole character that a unit belongs to. */
function character(text: string, unit: number): string {
  if (unit < 0 || unit >= text.length) return ''
  const first = unit > 0 && /[\udc00-\udfff]/.test(text[unit] ?? '') ? unit - 1 : unit
  return String.fromCodePoint(text.codePointAt(first) ?? 0)
}

/** The first place whose offset is not before `offset`. */
function indexOf(at: Uint32Array, offset: number): number {
  let [low, high] = [0, at.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
