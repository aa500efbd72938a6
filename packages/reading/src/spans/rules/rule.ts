/** What the rules that find statements by themselves share. */
import { mainClause } from '../../text/clauses.ts'
import { lowerWords, type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'

/** A longer clause is no clause, and is looked at no further. */
const LONGEST = 120

/** A rule that finds statements by a word that each of them must have. */
export interface Rule {
  /** Whether there may be one where a word stands, which is given in lower case. */
  readonly opens: (word: string) => boolean
  /** @param places where such words stand, in order. */
  readonly read: (tokens: Tokens, places: readonly number[]) => Linked[]
}

/** Where the sentence of a token ends, without its stop and closing marks; -1 where it is too long. */
export function sentenceEnd(tokens: Tokens, at: number): number {
  let to = at
  while (to < tokens.words.length && tokens.sentence[to] === tokens.sentence[at]) {
    if (to - at > LONGEST) return -1
    if (to > at + 1 && (closesSpeech(tokens, to) || wordAt(tokens, to) === ';')) break
    to++
  }
  while (to > at && /^[.!?;:,”’"»)]$|^''$/.test(wordAt(tokens, to - 1))) to--
  return to
}

/** ",”": the quotation that all this stands in ends. */
const closesSpeech = (tokens: Tokens, i: number): boolean =>
  /^["”’»]$|^''$/.test(wordAt(tokens, i)) && /^[,.!?]$/.test(wordAt(tokens, i - 1))

/** Whether "that" has a clause after it, with a subject and a verb: not "reports that had come in". */
export function opensThatClause(tokens: Tokens, that: number): boolean {
  const { subject, predicate } = mainClause(lowerWords(tokens, that + 1, that + AHEAD))
  return subject.length > 0 && predicate.length > 0
}

/** How many words after it show that. */
const AHEAD = 24

/** Whether a token is the first of its sentence, marks aside. */
export function opensSentence(tokens: Tokens, at: number): boolean {
  let first = at
  while (first > 0 && tokens.sentence[first - 1] === tokens.sentence[at]) {
    if (/^\p{L}|^\p{N}/u.test(wordAt(tokens, first - 1))) return false
    first--
  }
  return true
}
