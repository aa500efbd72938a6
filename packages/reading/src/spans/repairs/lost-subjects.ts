/**
 * A cue for which the model found no source, with its subject right in front of it or inside it: "but | it is
 * steering clear", "the union | can be heard", "pressed by Roy about".
 */

import { AUXILIARIES } from '../../data/clauses.ts'
import { ASKED } from '../../data/passives.ts'
import { NO_SUBJECTS } from '../../data/phrases.ts'
import { finiteAt, isAdverb } from '../../text/clauses.ts'
import { base } from '../../text/cues.ts'
import { capital } from '../../text/name-words.ts'
import { wholePhraseStart } from '../../text/phrases.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { passiveOf } from '../grammar/passive.ts'
import type { Linked } from '../links/links.ts'
import { firstFrom, type Span } from '../links/spans.ts'

export function withSubject(tokens: Tokens, spans: readonly Span[], linked: Linked): Linked {
  const { cue, source, contents } = linked
  if (source || passiveOf(tokens, cue)) return linked
  const split = pronounIn(tokens, cue)
  if (split) return { ...linked, ...split }
  if (!isActive(tokens, cue.from) || capital(wordAt(tokens, cue.from))) return linked
  const named = described(tokens, spans, cue.from)
  const found = named ?? subjectBefore(tokens, spans, cue.from)
  if (!found || contents.some((span) => span.from < found.to && span.to > found.from)) return linked
  const told = named ? undefined : linked.told
  return { ...linked, told, source: { ...found, role: 'source', sure: cue.sure } }
}

/** "It is steering clear" as a cue. */
function pronounIn(tokens: Tokens, cue: Span): { source: Span; cue: Span } | undefined {
  const at = cue.from
  if (!PRONOUN.test(lowerAt(tokens, at)) || cue.to - at < 2 || !isActive(tokens, at + 1)) return undefined
  if (isEmpty(tokens, at)) return undefined
  return { source: { ...cue, role: 'source', to: at + 1 }, cue: { ...cue, from: at + 1 } }
}

/** "It is clear", "it seems"; not "it is steering clear". */
const isEmpty = (tokens: Tokens, i: number): boolean =>
  lowerAt(tokens, i) === 'it' &&
  (/^(?:seem|appear|turn)/.test(lowerAt(tokens, i + 1)) ||
    (base(wordAt(tokens, i + 1)) === 'be' && !lowerAt(tokens, i + 2).endsWith('ing')))

const PRONOUN = /^(?:he|she|they|it|we|i)$/
const isActive = (tokens: Tokens, i: number): boolean => {
  let at = i
  while (at < i + 2 && isAdverb(lowerAt(tokens, at))) at++
  return finiteAt(tokens, at) || AUXILIARIES.has(lowerAt(tokens, at))
}

/**
 * The pronoun or phrase that ends before a verb's adverbs, or the subject it shares with the verb before an
 * "and".
 */
function subjectBefore(tokens: Tokens, spans: readonly Span[], cue: number): Span | undefined {
  let to = cue
  while (to > cue - 3 && isAdverb(lowerAt(tokens, to - 1))) to--
  const word = lowerAt(tokens, to - 1)
  if (tokens.sentence[to - 1] !== tokens.sentence[cue]) return undefined
  if (/^(?:and|but)$/.test(word)) return sharedWith(tokens, spans, to - 1)
  if (isEmpty(tokens, to - 1)) return undefined
  const from = PRONOUN.test(word) ? to - 1 : wholePhraseStart(tokens, to - 1)
  return from === undefined || NO_SUBJECTS.has(lowerAt(tokens, from - 1))
    ? undefined
    : { role: 'source', from, to, sure: 1 }
}

/**
 * "A clerk of the court, Ana Roy, | told": what the model took for the source of another cue behind it. Who
 * is named and then "asked" may be asked.
 */
function described(tokens: Tokens, spans: readonly Span[], cue: number): Span | undefined {
  const before = spans.slice(0, firstFrom(spans, cue)).at(-1)
  if (before?.role !== 'source' || before.to !== cue || isTold(tokens, cue)) return undefined
  const [inner, outer] = [tokens.words.indexOf(',', before.from), cue - 1]
  return wordAt(tokens, outer) === ',' && inner < outer ? before : undefined
}

/** "Asked whether", "told to": by another. */
const isTold = (tokens: Tokens, i: number): boolean =>
  ASKED.has(lowerAt(tokens, i)) &&
  /^(?:if|whether|what|why|who|how|when|where|that|to|about|of|by|he|she|they|it|,)$/.test(
    lowerAt(tokens, i + 1),
  )

/** The last source before an "and" in its sentence. */
function sharedWith(tokens: Tokens, spans: readonly Span[], and: number): Span | undefined {
  const before = spans.slice(0, firstFrom(spans, and)).findLast(({ role }) => role === 'source')
  return before && tokens.sentence[before.from] === tokens.sentence[and] && wordAt(tokens, before.to) !== ','
    ? before
    : undefined
}
