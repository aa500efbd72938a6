/**
 * Text → tokens, sentences and paragraphs. One pass of one regular expression without nested repetition,
 * so time is linear; a token never splits a surrogate pair because the expression works on code points.
 */
import { ABBREVIATIONS } from '../data/abbreviations.ts'
import { type Plain, plainText } from './edits.ts'
import { folds } from './folds.ts'
import { gaps, paragraphs } from './gaps.ts'
import { dividedWords } from './hyphens.ts'
import { entities, tags } from './markup.ts'
import { sentences } from './sentences.ts'
import { columns, type Tokens } from './tokens.ts'
import { spaces, unseen } from './unseen.ts'

/** From a text as given to the text that is read. */
const STEPS = [tags, entities, unseen, dividedWords, folds, spaces]

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
  const read = plainText(text, STEPS)
  const { words: found, starts, ends } = cut(read.text)
  const { words, lower, known } = columns(found)
  const gap = gaps(read.text, starts, ends)
  return {
    text,
    plain: read,
    words,
    lower,
    known,
    ...places(read, starts, ends),
    gap,
    sentence: sentences(words, gap),
    paragraph: paragraphs(gap),
  }
}

interface Cut {
  readonly words: string[]
  readonly starts: number[]
  readonly ends: number[]
}

function cut(text: string): Cut {
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
  return { words, starts, ends }
}

/** Where tokens of the plain text lie in the text as given. */
function places(
  read: Plain,
  starts: readonly number[],
  ends: readonly number[],
): Pick<Tokens, 'start' | 'end'> {
  const start = new Int32Array(starts)
  const end = new Int32Array(ends)
  if (read.from && read.to)
    for (let i = 0; i < start.length; i++) {
      start[i] = read.from[starts[i] ?? 0] ?? 0
      end[i] = read.to[(ends[i] ?? 0) - 1] ?? 0
    }
  return { start, end }
}
