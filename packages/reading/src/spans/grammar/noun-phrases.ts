/** Where phrases for parties begin and end, as far as small words and capitals show it. */
import { DETERMINERS, PREPOSITIONS } from '../../data/phrases.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'

/** Of a phrase, in words. */
const LONGEST = 9

/** Where the phrase that ends before a token begins: at its determiner, or with its name; -1 for neither. */
export function phraseBefore(tokens: Tokens, to: number): number {
  let from = to
  while (from > 0 && to - from < LONGEST && isWord(tokens, from - 1) && isCapital(tokens, from - 1)) from--
  for (let i = from; i > from - LONGEST && i > 0 && isWord(tokens, i - 1); i--) {
    if (isDeterminer(tokens, i - 1)) return i - 1
    if (PREPOSITIONS.has(lowerAt(tokens, i - 1))) break
  }
  return from < to ? from : -1
}

/** Whether a word may open a phrase for somebody: a determiner, a name, a count, a bare plural. */
export function opensPhrase(tokens: Tokens, at: number): boolean {
  if (isDeterminer(tokens, at) || isCapital(tokens, at)) return true
  return COUNTING.test(lowerAt(tokens, at)) || /\p{L}{3,}s$/u.test(wordAt(tokens, at))
}

const COUNTING =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|many|most|several|few|all|both|former|local)$/
/** Not "to", which a text that is read on its own may begin with a capital. */
const isCapital = (tokens: Tokens, i: number): boolean =>
  /^\p{Lu}/u.test(wordAt(tokens, i)) && !PREPOSITIONS.has(lowerAt(tokens, i))
const isWord = (tokens: Tokens, i: number): boolean => /^\p{L}|^\p{N}/u.test(wordAt(tokens, i))
const isDeterminer = (tokens: Tokens, i: number): boolean => DETERMINERS.has(lowerAt(tokens, i))
