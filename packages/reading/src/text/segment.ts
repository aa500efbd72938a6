/**
 * Text → tokens, sentences and paragraphs. One pass of one regular expression without nested repetition,
 * so time is linear; a token never splits a surrogate pair because the expression works on code points.
 */
import { ABBREVIATIONS } from '../data/abbreviations.ts'
import { gaps, paragraphs } from './gaps.ts'
import { sentences } from './sentences.ts'
import type { Tokens } from './tokens.ts'

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
