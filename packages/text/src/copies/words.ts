import { plainLetters } from '../search/plain.ts'
import type { Span } from '../segments.ts'
import { plainSpelling } from './spelling.ts'

/** The words of a text as copies are compared by them: each a key, and where it stands. */
export interface Words {
  /** Without case, accents, vowel signs and spelling variants; equal keys are the same word. */
  readonly keys: readonly string[]
  /** UTF-16 offsets into the text, one of each a word. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The number of the quotation that a word stands in, from 1; 0 outside any. */
  readonly quotation: Int32Array
}

/**
 * A word of letters, over hyphens and the ends of lines; a number with its separators; one Han or Thai sign.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|\p{N}+(?:[.,٫٬:]\p{N}+)*|[\p{L}\p{M}\u00ad]+(?:(?:['’‘ʼ]|[-‐‑]\s{0,80}?)(?=\p{L})[\p{L}\p{M}\u00ad]+)*/gu
const SINGLE_OPENS = /[\s([{«“"„—–-]/
const LETTER = /[\p{L}\p{N}]/u

/**
 * The words of a text, or of stretches of it, in order. Hyphens, hard wraps, punctuation and quotation marks
 * make no difference to keys; figures keep their digits. O(n).
 */
export function wordsOf(text: string, within?: readonly Span[]): Words {
  const keys: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { start, end } of within ?? [{ start: 0, end: text.length }]) {
    for (const { index, 0: word } of text.slice(start, end).matchAll(WORD)) {
      const key = keyOf(word)
      if (key === '') continue
      keys.push(key)
      starts.push(start + index)
      ends.push(start + index + word.length)
    }
  }
  const quotation = quotations(text, starts, ends)
  return { keys, starts: Int32Array.from(starts), ends: Int32Array.from(ends), quotation }
}

/** What two words have in common that are the same to a reader: letters and digits alone, folded. */
export function keyOf(word: string): string {
  const bare = plainLetters(word)
  return /^[a-z]+$/.test(bare) ? plainSpelling(bare) : bare
}

/**
 * Which quotation each word stands in, by the marks between words. A quotation ends at its mark or with its
 * paragraph, so that a mark gone astray costs a paragraph at most.
 */
function quotations(text: string, starts: readonly number[], ends: readonly number[]): Int32Array {
  const found = new Int32Array(starts.length)
  let open = ''
  let count = 0
  let from = 0
  for (let word = 0; word < starts.length; word += 1) {
    const until = starts[word] ?? from
    for (let at = from; at < until; at += 1) {
      const next = stateAfter(text, at, open)
      if (next !== '' && next !== open) count += 1
      open = next
    }
    found[word] = open === '' ? 0 : count
    from = ends[word] ?? until
  }
  return found
}

/** What quotation is open after a sign: `'d'` by a double mark, `'s'` by a single one, `''` none. */
function stateAfter(text: string, at: number, open: string): string {
  const sign = text[at] ?? ''
  if (sign === '\n' && /^\n[^\S\n]*\n/.test(text.slice(at, at + 80))) return ''
  if ('“„«'.includes(sign)) return 'd'
  if ('”»'.includes(sign)) return open === 'd' ? '' : open
  if (sign === '"') return open === 'd' ? '' : 'd'
  if (sign === '‘' || sign === "'" || sign === '’') return afterSingle(text, at, open, sign)
  return open
}

function afterSingle(text: string, at: number, open: string, sign: string): string {
  const opens = sign !== '’' && (at === 0 || SINGLE_OPENS.test(text[at - 1] ?? ''))
  if (opens && open === '') return 's'
  return open === 's' && !LETTER.test(text[at + 1] ?? '') ? '' : open
}
