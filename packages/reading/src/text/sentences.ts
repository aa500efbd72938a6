/** Words and gaps → sentences. */
import { SENTENCE_OPENERS } from '../data/abbreviations.ts'
import { GAP } from './gaps.ts'

const CLOSERS = new Set(['”', '’', '"', "'", ')', ']', '»', "''"])
const STOPS = new Set(['.', '!', '?', '…', '...', '..'])
/** Of such marks. */
const LONGEST = 3

/**
 * A sentence ends at a line break, or after a stop and its closing marks when a capital, digit or quote
 * follows.
 */
export function sentences(words: readonly string[], gap: Uint8Array): Int32Array {
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
    if (word.length > LONGEST) ended = false
    else if (STOPS.has(word)) ended = true
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
