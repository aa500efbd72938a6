/**
 * Text → tokens, sentences and paragraphs. One pass of one regular expression without nested repetition,
 * so time is linear; a token never splits a surrogate pair because the expression works on code points.
 */
import { ABBREVIATIONS, SENTENCE_OPENERS } from '../data/abbreviations.ts'

/** What stands between a token and the one before it. */
export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const

/** Columns of equal length, one row per token; offsets are UTF-16, `[start, end)`. */
export interface Tokens {
  readonly text: string
  readonly words: readonly string[]
  readonly start: Int32Array
  readonly end: Int32Array
  readonly gap: Uint8Array
  /** Index of the sentence that each token belongs to, ascending from 0. */
  readonly sentence: Int32Array
  /** Index of the paragraph (a run of text without a line break) that each token belongs to. */
  readonly paragraph: Int32Array
}

const TOKEN = new RegExp(
  [
    '(?:\\p{L}\\.){2,}', // U.S.
    "\\p{L}+(?=n['’]t(?!\\p{L}))", // do|n't
    "n['’]t(?!\\p{L})",
    "['’](?:s|S|ll|re|ve|d|m)(?![\\p{L}\\p{N}])", // clitics
    '\\p{N}+(?:[.,:/]\\p{N}+)*(?:\\p{L}+|(?:-\\p{L}+)+)?', // 1,000  20th  30-year
    "[\\p{L}\\p{M}\\p{N}_]+(?:['’](?!(?:s|S|ll|re|ve|d|m|t)(?![\\p{L}\\p{N}]))\\p{L}+|-[\\p{L}\\p{N}]+)*",
    "''|``|--+|\\.{2,}",
    '\\S',
  ].join('|'),
  'gu',
)
const SPACE = 32
const LINE = /[\n\r\u2028\u2029\u0085]/
const CLOSERS = new Set(['”', '’', '"', "'", ')', ']', '»', "''"])
const STOPS = new Set(['.', '!', '?', '…', '...', '..'])

export function segment(text: string): Tokens {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(TOKEN)) {
    const last = words.length - 1
    const before = words[last]
    if (match[0] === '.' && before !== undefined && ends[last] === match.index && ABBREVIATIONS.has(before)) {
      words[last] = `${before}.`
      ends[last] = match.index + 1
      continue
    }
    words.push(match[0])
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  const start = Int32Array.from(starts)
  const end = Int32Array.from(ends)
  const gap = gaps(text, start, end)
  return { text, words, start, end, gap, sentence: sentences(words, gap), paragraph: paragraphs(gap) }
}

function gaps(text: string, start: Int32Array, end: Int32Array): Uint8Array {
  const gap = new Uint8Array(start.length)
  let previous = 0
  for (let i = 0; i < start.length; i++) {
    const from = previous
    const to = start[i] ?? 0
    previous = end[i] ?? 0
    if (from === to) gap[i] = i === 0 ? GAP.paragraph : GAP.none
    else gap[i] = i === 0 ? GAP.paragraph : gapKind(text, from, to)
  }
  return gap
}

function gapKind(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== SPACE && LINE.test(text.charAt(at))) lines++
  if (lines === 0) return GAP.space
  return lines === 1 ? GAP.line : GAP.paragraph
}

function paragraphs(gap: Uint8Array): Int32Array {
  const paragraph = new Int32Array(gap.length)
  let now = 0
  for (let i = 0; i < gap.length; i++) {
    if (i > 0 && (gap[i] ?? 0) >= GAP.line) now++
    paragraph[i] = now
  }
  return paragraph
}

/** A sentence ends at a line break, or after a stop and its closing marks when a capital, digit or quote follows. */
function sentences(words: readonly string[], gap: Uint8Array): Int32Array {
  const sentence = new Int32Array(words.length)
  let now = 0
  let ended = false
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const broken = (gap[i] ?? 0) >= GAP.line
    const spaced = (gap[i] ?? 0) >= GAP.space
    if (i > 0 && (broken || (ended && spaced && opensSentence(word)) || dottedEnd(words[i - 1], word))) {
      now++
      ended = false
    }
    sentence[i] = now
    if (STOPS.has(word)) ended = true
    else if (!CLOSERS.has(word)) ended = false
  }
  return sentence
}

function opensSentence(word: string): boolean {
  return !/^[\p{Ll},;:]/u.test(word)
}

/** "… in the U.S. He said": an initialism ends a sentence only before a word that opens many sentences. */
function dottedEnd(before: string | undefined, word: string): boolean {
  return before?.endsWith('.') === true && /^(?:\p{L}\.){2,}$/u.test(before) && SENTENCE_OPENERS.has(word)
}
