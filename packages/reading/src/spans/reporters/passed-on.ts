/**
 * "The mayor was quoted by the agency as saying …": the mayor says it, and the agency passes it on. The span
 * model gives it to the agency, as it would any agent of a passive.
 */
import { QUOTING } from '../../data/passives.ts'
import { finiteAt } from '../../text/clauses.ts'
import { baseAt, mayCue } from '../../text/cues.ts'
import { startsName } from '../../text/name-words.ts'
import { wholePhraseStart } from '../../text/phrases.ts'
import { type FromTo, lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { addressee } from '../grammar/addressee.ts'
import { ADVERB, AUXILIARY } from '../grammar/passive.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

/** A passive that quotes its subject, in tokens. */
interface Quoting {
  readonly be: number
  readonly agent: FromTo
  /** Where "as saying" stands. */
  readonly saying: FromTo
}

export function passedOn(tokens: Tokens, spans: readonly Span[], linked: readonly Linked[]): Linked[] {
  let out = [...linked]
  for (let i = 1; i < tokens.words.length; i++) {
    const found = baseAt(tokens, i) === 'be' ? quotingAt(tokens, i) : undefined
    const source = found && subjectOf(tokens, spans, out, found.be)
    if (found && source) out = regroup(tokens, out, found, source)
  }
  return out
}

/** The pattern that a form of "be" opens. */
function quotingAt(tokens: Tokens, be: number): Quoting | undefined {
  let verb = be + 1
  while (verb < be + 3 && ADVERB.test(lowerAt(tokens, verb))) verb++
  if (!QUOTING.has(lowerAt(tokens, verb))) return undefined
  const by = verb + 1
  const direct = sayingAt(tokens, by)
  if (direct > by && lowerAt(tokens, direct) === 'by') {
    const end = agentEnd(tokens, direct + 1)
    return end > direct + 1 ? { be, agent: [direct + 1, end], saying: [by, direct] } : undefined
  }
  if (lowerAt(tokens, by) !== 'by' && !isPlace(tokens, verb)) return undefined
  for (let from = by + 2; from < by + LONGEST && tokens.sentence[from] === tokens.sentence[be]; from++) {
    const to = sayingAt(tokens, from)
    if (to > from) return { be, agent: [by + 1, from], saying: [from, to] }
  }
  return undefined
}

/** "Quoted in the Post" names who quotes; "heard on the radio" does not. */
const isPlace = (tokens: Tokens, verb: number): boolean =>
  /^(?:quoted|cited|reported)$/.test(lowerAt(tokens, verb)) && /^(?:in|on)$/.test(lowerAt(tokens, verb + 1))

/** Of an agent, in words. */
const LONGEST = 16

/** Where "as saying", "telling", "to have said", "as having told" end, or `from`. */
function sayingAt(tokens: Tokens, from: number): number {
  const word = (i: number): string => lowerAt(tokens, i)
  const at = word(from) === 'as' || word(from) === 'to' ? from + 1 : from
  const perfect = word(at) === 'having' || (word(from) === 'to' && word(at) === 'have')
  const verb = perfect ? at + 1 : at
  const form = perfect || word(from) === 'to' || word(verb).endsWith('ing')
  return form && mayCue(word(verb)) ? verb + 1 : from
}

/** A name or a phrase after "by": as far as the next mark, or the words that open another phrase. */
function agentEnd(tokens: Tokens, from: number): number {
  let to = from
  while (
    to < from + LONGEST &&
    tokens.sentence[to] === tokens.sentence[from] &&
    !ENDS.test(lowerAt(tokens, to))
  )
    to++
  return to
}

const ENDS = /^(?:\P{L}|that|on|in|at|after|before|during|when|while|as|and|last|earlier|yesterday)$/u

/** Whoever is quoted: the span, or the phrase, that ends right before the passive. */
function subjectOf(
  tokens: Tokens,
  spans: readonly Span[],
  linked: readonly Linked[],
  be: number,
): Span | undefined {
  let to = be
  while (to > be - 4 && (AUXILIARY.test(lowerAt(tokens, to - 1)) || ADVERB.test(lowerAt(tokens, to - 1))))
    to--
  const relative = /^(?:who|which)$/.test(lowerAt(tokens, to - 1))
  const from = relative
    ? to - 1
    : (spanStart(spans, linked, to) ?? wholePhraseStart(tokens, to - 1) ?? pronounStart(tokens, to))
  return from === undefined ? undefined : { role: 'source', from, to, sure: 1 }
}

const spanStart = (spans: readonly Span[], linked: readonly Linked[], to: number): number | undefined =>
  [...spans, ...linked.flatMap(({ source, contents }) => (source ? [source, ...contents] : contents))].find(
    (span) => span.to === to && span.role !== 'cue' && span.to - span.from <= LONGEST,
  )?.from

const pronounStart = (tokens: Tokens, to: number): number | undefined =>
  /^(?:he|she|they|it|i|we)$/.test(lowerAt(tokens, to - 1)) ? to - 1 : undefined

/** The statements about the passive become one. */
function regroup(
  tokens: Tokens,
  linked: readonly Linked[],
  { be, agent, saying: [from, to] }: Quoting,
  source: Span,
): Linked[] {
  const last = Math.max(to, agent[1])
  const isAbout = ({ cue }: Linked): boolean => cue.from < last && cue.to > be
  const about = linked.filter(isAbout)
  const sure = Math.max(0.5, ...about.map(({ cue }) => cue.sure))
  const contents = contentsOf(tokens, about, source, last, sure)
  if (contents.length === 0) return [...linked]
  const cue: Span = { role: 'cue', from: agent[1] <= from ? from : be, to, sure }
  const relay: Span = { role: 'source', from: agent[0], to: agent[1], sure }
  const one: Linked = { cue, source: { ...source, sure }, contents, relay, sourceChance: 1, contentChance: 1 }
  return [...linked.filter((each) => !isAbout(each)), one]
}

/**
 * What is said: what the model found behind the passive, or a quotation in front, or else the rest of the
 * sentence.
 */
function contentsOf(
  tokens: Tokens,
  about: readonly Linked[],
  source: Span,
  last: number,
  sure: number,
): Span[] {
  const found = about.flatMap(({ contents }) => contents)
  const after = found.filter((span) => span.from >= last)
  const before = found.filter((span) => span.to <= source.from && QUOTE.test(wordAt(tokens, span.from)))
  const relative = /^(?:who|which)$/.test(lowerAt(tokens, source.from))
  if (after.length > 0 || before.length > 0)
    return [...before, ...after.map((span) => (relative ? upToVerb(tokens, span) : span))]
  const from = addressee(tokens, [last - 1, last], -1)?.[1] ?? last
  let to = from
  while (
    tokens.sentence[to] === tokens.sentence[last] &&
    to < tokens.words.length &&
    !/^[.!?]$/.test(wordAt(tokens, to))
  )
    to++
  const rest: Span = { role: 'content', from, to, sure }
  return to - from < SHORTEST ? [] : [relative ? upToVerb(tokens, rest) : rest]
}

const SHORTEST = 3
const QUOTE = /^(?:["“‘«]|''|``)$/

/**
 * "Who was quoted as saying that it was so, | later resigned": a relative clause ends before the main verb.
 */
function upToVerb(tokens: Tokens, span: Span): Span {
  for (let i = span.from + 1; i < span.to - 1; i++) {
    if (wordAt(tokens, i) !== ',') continue
    const verb = ADVERB.test(lowerAt(tokens, i + 1)) ? i + 2 : i + 1
    if (finiteAt(tokens, verb) && !startsName(tokens, verb)) return { ...span, to: i }
  }
  return span
}
