/**
 * Text → the phrases that describe somebody without a name, so that "it" and "they" may mean them: "the
 * drivers' union", "a report of the court". A phrase that opens a sentence with a noun no list has is kept as
 * a `thing`: it may be what "it" means, and so keeps "it" from meaning something farther off.
 */
import { DETERMINERS, EMBEDDING, LIGHT, NOBODYS, SUBORDINATING } from '../data/phrases.ts'
import { finiteAt, isAdverb } from '../text/clauses.ts'
import { capital, isGenitive, isWord, isWordOrNumber } from '../text/name-words.ts'
import { continues, lowerAt, phrase, type Tokens, wordAt } from '../text/tokens.ts'
import { nounKind, nounKindAt } from './kinds.ts'
import type { Kind, Mention } from './mention.ts'

const LONGEST = 5

export function commons(tokens: Tokens): Mention[] {
  const found: Mention[] = []
  for (const i of tokens.words.keys()) {
    const kind = nounKindAt(tokens, i)
    if (kind === 'thing' || capital(wordAt(tokens, i)) || !heads(tokens, i)) {
      if (opensWithThing(tokens, i)) found.push(describe(tokens, i, i + 1, 'thing'))
      continue
    }
    const start = phraseStart(tokens, i)
    // "Said that clerks left": no determiner of several.
    const from = kind === 'people' && lowerAt(tokens, start) === 'that' ? start + 1 : start
    if (from === i && !(kind === 'people' && i > 0)) continue
    if (NOBODYS.has(lowerAt(tokens, from))) continue
    if (found.at(-1)?.from === from) found.pop()
    found.push(describe(tokens, from, phraseEnd(tokens, i + 1), kind))
  }
  return found
}

const describe = (tokens: Tokens, from: number, to: number, kind: Kind): Mention => ({
  text: phrase(tokens, from, to),
  from,
  to,
  kind,
})

/**
 * Whether a listed noun heads its phrase: what follows is a verb, a mark, or a word that opens another
 * phrase.
 */
function heads(tokens: Tokens, i: number): boolean {
  const next = lowerAt(tokens, i + 1)
  if (isGenitive(next) || next === '-' || nounKind(next) !== 'thing') return false
  if (!isWord(next) || SUBORDINATING.has(next) || LIGHT.has(next) || EMBEDDING.has(next)) return true
  if (PARTICLE.test(next)) return true
  return isAdverb(next) || finiteAt(tokens, i + 1)
}

/** What goes on about what was done to them: "took the voters off the list". */
const PARTICLE = /^(?:off|up|out|down|away|back|aside|although|though|unless|until)$/

function phraseStart(tokens: Tokens, head: number): number {
  for (let i = head - 1; i >= head - LONGEST && continues(tokens, i + 1); i--) {
    const word = lowerAt(tokens, i)
    if (DETERMINERS.has(word)) return i
    if (!isWordOrNumber(word) && !isGenitive(word)) break
    if (SUBORDINATING.has(word) || LIGHT.has(word)) break
  }
  return head
}

/**
 * With the "of …" that tells one from another: "the government of Istria", "the union of dock workers" before
 * its verb.
 */
function phraseEnd(tokens: Tokens, to: number): number {
  if (lowerAt(tokens, to) !== 'of') return to
  const first = to + (lowerAt(tokens, to + 1) === 'the' ? 2 : 1)
  let end = first
  while (end < first + 3 && capital(wordAt(tokens, end))) end++
  if (end > first) return end
  while (end < first + 3 && isWord(wordAt(tokens, end)) && !finiteAt(tokens, end)) end++
  return finiteAt(tokens, end) ? end : to
}

/** "The tax made …": a sentence's subject of no listed kind. */
function opensWithThing(tokens: Tokens, i: number): boolean {
  return (
    DETERMINERS.has(lowerAt(tokens, i)) &&
    (tokens.sentence[i] !== tokens.sentence[i - 1] || wordAt(tokens, i - 1) === ',') &&
    /^\p{Ll}/u.test(wordAt(tokens, i + 1))
  )
}
