/**
 * Text → the phrases that describe somebody without a name, so that "it" and "they" may mean them: "the
 * drivers' union", "a report of the court". A phrase that opens a sentence with a noun no list has is kept as
 * a `thing`: it may be what "it" means, and so keeps "it" from meaning something farther off.
 */
import { DETERMINERS, LIGHT, SUBORDINATING } from '../data/phrases.ts'
import { finite } from '../text/clauses.ts'
import { phrase, type Tokens } from '../text/tokens.ts'
import { nounKind } from './kinds.ts'
import type { Kind, Mention } from './mention.ts'

const LONGEST = 5

export function commons(tokens: Tokens): Mention[] {
  const lower = tokens.words.map((word) => word.toLowerCase())
  const found: Mention[] = []
  for (let i = 0; i < lower.length; i++) {
    const kind = nounKind(lower[i] ?? '')
    if (kind === 'thing' || /^\p{Lu}/u.test(tokens.words[i] ?? '') || !heads(lower, i)) {
      if (opensWithThing(tokens, lower, i)) found.push(describe(tokens, i, i + 1, 'thing'))
      continue
    }
    const from = phraseStart(tokens, lower, i)
    if (from === i && !(kind === 'people' && i > 0)) continue
    if (/^(?:no|every|each)$/.test(lower[from] ?? '')) continue
    if (found.at(-1)?.from === from) found.pop()
    found.push(describe(tokens, from, phraseEnd(tokens, lower, i + 1), kind))
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
function heads(lower: readonly string[], i: number): boolean {
  const next = lower[i + 1] ?? '.'
  if (/^['’]s?$/.test(next) || next === '-') return false
  if (!/^\p{L}/u.test(next) || SUBORDINATING.has(next) || nounKind(next) !== 'thing')
    return nounKind(next) === 'thing'
  return LIGHT.has(next) || /ly$/.test(next) || finite(lower.slice(i, i + 16), 1)
}

function phraseStart(tokens: Tokens, lower: readonly string[], head: number): number {
  for (let i = head - 1; i >= Math.max(0, head - LONGEST) && (tokens.gap[i + 1] ?? 0) <= 1; i--) {
    const word = lower[i] ?? ''
    if (DETERMINERS.has(word)) return i
    if (!/^[\p{L}\p{N}]/u.test(word) && !/^['’]s?$/.test(word)) break
    if (SUBORDINATING.has(word) || LIGHT.has(word)) break
  }
  return head
}

/**
 * With the "of …" that tells one from another: "the government of Istria", "the union of dock workers" before
 * its verb.
 */
function phraseEnd(tokens: Tokens, lower: readonly string[], to: number): number {
  if (lower[to] !== 'of') return to
  const first = to + (lower[to + 1] === 'the' ? 2 : 1)
  let end = first
  while (end < first + 3 && /^\p{Lu}/u.test(tokens.words[end] ?? '')) end++
  if (end > first) return end
  while (
    end < first + 3 &&
    /^\p{L}/u.test(lower[end] ?? '') &&
    !finite(lower.slice(first - 1, first + 16), end - first + 1)
  )
    end++
  return finite(lower.slice(first - 1, first + 16), end - first + 1) ? end : to
}

/** "The tax made …": a sentence's subject of no listed kind. */
function opensWithThing(tokens: Tokens, lower: readonly string[], i: number): boolean {
  return (
    DETERMINERS.has(lower[i] ?? '') &&
    (tokens.sentence[i] !== tokens.sentence[i - 1] || lower[i - 1] === ',') &&
    /^\p{Ll}/u.test(tokens.words[i + 1] ?? '')
  )
}
