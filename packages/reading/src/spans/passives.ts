/**
 * Cues in the passive, which the span model reads as if their subject spoke. "He was accused of theft": the
 * accused says nothing, and is part of what is said; "by the police": that is who says it; "the men were
 * told": they are whom it is said to.
 */

import { CLAUSED, COLLECTIVES, INFORMING, NO_AGENTS, OF_WHAT, SAID_OF } from '../data/passives.ts'
import { base, mayCue } from '../text/cues.ts'
import { startsName } from '../text/name-words.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Linked } from './links.ts'
import { firstFrom, type Span } from './spans.ts'

/** Of an agent, and of a clause, in words. */
const LONGEST = 12
const LONGEST_CLAUSE = 60
/** A shorter clause is none. */
const SHORTEST_CLAUSE = 3

export function readPassive(tokens: Tokens, spans: readonly Span[], linked: Linked): Linked {
  const passive = passiveOf(tokens, linked.cue)
  if (!passive) return isSufferedOrSeems(tokens, linked) ? withoutSubject(tokens, linked) : linked
  const named = nameAgent(tokens, spans, linked, passive)
  const { source } = named
  const silent = source && isSubject(tokens, source, passive) ? withoutSubject(tokens, named) : named
  return INFORMING.has(passive.verb) ? tellSubject(tokens, spans, silent, passive) : silent
}

interface Passive {
  /** Where its form of "be" stands. */
  readonly be: number
  /** Its participle's base form, or the participle where no list of cues has it. */
  readonly verb: string
}

/**
 * The passive that a cue is, when it tells what others say of its subject: not "was heard saying", which the
 * subject said.
 */
function passiveOf(tokens: Tokens, cue: Span): Passive | undefined {
  const word = (i: number): string => (tokens.words[i] ?? '').toLowerCase()
  let be = cue.from
  while (be < cue.to && base(word(be)) !== 'be') be++
  if (be === cue.to) {
    be = cue.from - 1
    while (be > cue.from - 4 && ADVERB.test(word(be))) be--
    if (base(word(be)) !== 'be') return undefined
  }
  let at = be + 1
  while (at < cue.to && (ADVERB.test(word(at)) || base(word(at)) === 'be')) at++
  if (at >= cue.to || /(?:ing|s)$/.test(word(at))) return undefined
  for (let i = at + 1; i <= cue.to; i++) if (speaks(word(i), word(i + 1))) return undefined
  const form = base(word(at))
  const verb = form !== word(at) && SAID_OF.has(form) ? form : word(at)
  return SAID_OF.has(verb) ? { be, verb } : undefined
}

/** What may stand between "was" and its participle. */
const ADVERB =
  /ly$|^(?:not|n['’]t|once|also|often|sometimes|long|now|then|ever|never|already|still|even|later|again|first)$/

/** "Saying", "to say". */
const speaks = (word: string, next: string): boolean =>
  (word.endsWith('ing') && mayCue(word)) || (word === 'to' && mayCue(next))

/** Whether nothing but what belongs to the verb stands between a phrase and the passive's "be". */
function isSubject({ words }: Tokens, { to }: Span, { be }: Passive): boolean {
  if (to > be) return false
  for (let i = to; i < be; i++)
    if (![AUXILIARY, ADVERB, JOINED].some((some) => some.test(words[i] ?? ''))) return false
  return true
}

const AUXILIARY = /^(?:has|have|had|will|would|can|could|may|might|must|should|been|['’](?:s|ve|d|ll))$/i
const JOINED = /^(?:,|who|which|that)$/i

/** The source becomes part of the content, unless it is an "it" that stands for nothing. */
function withoutSubject({ words }: Tokens, linked: Linked): Linked {
  const { source, contents } = linked
  if (!source) return linked
  const empty = source.to - source.from === 1 && /^(?:it|there)$/i.test(words[source.from] ?? '')
  const subject: Span = { ...source, role: 'content' }
  return { ...linked, source: undefined, contents: empty ? contents : inOrder([...contents, subject]) }
}

/**
 * Whoever was told is no part of what was told: the content right before the cue, unless it is a quotation,
 * or a thing promised to somebody; or else the name or pronoun that stands there; or whoever spoke before:
 * "she asked and was told".
 */
function tellSubject(tokens: Tokens, spans: readonly Span[], linked: Linked, { be }: Passive): Linked {
  const { words } = tokens
  const { cue, contents } = linked
  const before = contents.findLast((span) => span.to <= cue.from)
  const held = before && cue.from - before.to <= AUXILIARIES && !QUOTE.test(words[before.from] ?? '')
  if (!held) return { ...linked, told: nameBefore(tokens, spans, be) }
  const rest = contents.filter((span) => span !== before)
  if (rest.length === 0 || rest.some((span) => isRecipient(words, span))) return linked
  return { ...linked, told: before, contents: rest }
}

/**
 * The name or pronoun that ends right before a passive's "be", or the sentence's speaker where an "and"
 * stands there.
 */
function nameBefore(tokens: Tokens, spans: readonly Span[], be: number): Span | undefined {
  const word = (i: number): string => tokens.words[i] ?? ''
  let to = be
  while (to > be - LONGEST && (AUXILIARY.test(word(to - 1)) || ADVERB.test(word(to - 1)))) to--
  if (/^(?:he|she|they|we|i|you)$/i.test(word(to - 1))) return { role: 'content', from: to - 1, to, sure: 1 }
  if (/^(?:and|but|,)$/.test(word(to - 1))) {
    const end = firstFrom(spans, to)
    const earlier = spans.slice(Math.max(0, end - LONGEST), end).findLast(({ role }) => role === 'source')
    return earlier && tokens.sentence[earlier.from] === tokens.sentence[be] ? earlier : undefined
  }
  let from = to
  while (from > to - LONGEST && startsName(tokens, from - 1)) from--
  return from < to ? { role: 'content', from, to, sure: 1 } : undefined
}

/** How many of a passive's words may stand outside its cue. */
const AUXILIARIES = 2
const QUOTE = /^(?:["“‘«]|''|``)$/

/** "To all nurses": not to do something. */
const isRecipient = (words: readonly string[], { from }: Span): boolean =>
  words[from] === 'to' && !opensInfinitive(words, from)

/**
 * "Accused by prosecutors of stealing": who did it is the source, wherever the model put them, and what goes
 * on after is content.
 */
function nameAgent(tokens: Tokens, spans: readonly Span[], linked: Linked, passive: Passive): Linked {
  const { cue, source } = linked
  const by = [cue.to, cue.to - 1].find((i) => tokens.words[i] === 'by')
  if (by === undefined) return linked
  const found = source?.from === by + 1 ? source : undefined
  if (isNoAgent(tokens, by + 1, found?.to)) return found ? { ...linked, source: undefined } : linked
  const to = found ? cutOff(tokens, found, passive, linked) : agentEnd(tokens, linked, passive, by + 1)
  return to === by + 1 ? linked : regroup(tokens, spans, linked, passive, { from: by + 1, to })
}

/** The statement with an agent for its source; its subject, and what the agent had swallowed, are content. */
function regroup(
  tokens: Tokens,
  spans: readonly Span[],
  { cue, source, contents, ...others }: Linked,
  passive: Passive,
  { from, to }: { from: number; to: number },
): Linked {
  const swallowed = source && (source.from === from || isSubject(tokens, source, passive)) ? [source] : []
  const rest = [...contents, ...swallowed]
    .map((span): Span => ({ ...span, role: 'content', from: isWithin(span, from, to) ? to : span.from }))
    .filter((span) => span.to > span.from)
  const clause = rest.some((span) => span.from >= to) ? undefined : clauseAt(tokens, spans, to, cue.sure)
  if (clause) rest.push(clause)
  if (rest.length === 0) return { ...others, cue, source, contents }
  const agent: Span = { role: 'source', from, to, sure: source?.sure ?? cue.sure }
  return { ...others, cue, source: agent, contents: inOrder(rest) }
}

/** Whether a span begins at an agent's "by" or in the agent. */
const isWithin = (span: Span, from: number, to: number): boolean => span.from >= from - 1 && span.from < to

/**
 * "By Thursday", "by phone", "by the end of May"; where the model found a source, only if that is all of it.
 */
function isNoAgent({ words }: Tokens, from: number, found: number | undefined): boolean {
  const at = /^(?:an?|the|this|that|next|last|late|early)$/.test(words[from] ?? '') ? from + 1 : from
  const [word = '', next = ''] = [words[at], words[at + 1]]
  const listed = NO_AGENTS.has(word) || /^\p{N}/u.test(word)
  if (found !== undefined) return listed && (at + 1 >= found || next === 'of')
  return (
    (listed && (!/^\p{L}/u.test(next) || ENDS_AGENT.test(next))) || /^\p{Ll}+ing$/u.test(words[from] ?? '')
  )
}

/**
 * Where a source that the model found after "by" ends, without the clause, or the "of theft", that it may
 * have swallowed.
 */
function cutOff({ words }: Tokens, { from, to }: Span, { verb }: Passive, { cue, contents }: Linked): number {
  for (let i = from + 1; i < to; i++) if (goesOn(words, i, verb)) return i
  if (!OF_WHAT.has(verb) || contents.some((span) => span.to > cue.from)) return to
  for (let i = to - 2; i > from; i--)
    if (words[i] === 'of')
      return !COLLECTIVES.has(words[i - 1] ?? '') && /^\p{Ll}/u.test(words[i + 1] ?? '') ? i : to
  return to
}

/** Where an agent that the model did not find ends, or `from` when that cannot be told. */
function agentEnd(
  { words, sentence }: Tokens,
  { contents }: Linked,
  { verb }: Passive,
  from: number,
): number {
  const next = contents.find((span) => span.from > from)?.from
  for (let to = from; to < from + LONGEST; to++) {
    const word = words[to] ?? '.'
    const stops = sentence[to] !== sentence[from] || ENDS_AGENT.test(word) || goesOn(words, to, verb)
    if (stops || to === next) return words[to - 1] === 'of' ? to - 1 : to
  }
  return from
}

/** Where nothing says how long an agent is, it ends before a preposition, a relative, a verb or a mark. */
const ENDS_AGENT =
  /^(?:in|on|at|after|before|during|for|against|over|with|from|to|that|not|who|which|whose|and|when|is|are|was|were|has|have|had|will|would|\P{L})$/u

/**
 * Whether what was said begins here: "of stealing", "as a fraud", "not to travel", and "that" and "to" after
 * a verb that has them.
 */
function goesOn(words: readonly string[], i: number, verb: string): boolean {
  const [word, next = ''] = [words[i], words[i + 1]]
  if (word === 'of') return /^\p{Ll}+ing$/u.test(next)
  if (word === 'not') return next === 'to'
  if (word === 'that') return CLAUSED.has(verb)
  return word === 'as' || (word === 'to' && CLAUSED.has(verb) && opensInfinitive(words, i))
}

/** "To leave", not "to the president" or "to Israel". */
const opensInfinitive = (words: readonly string[], i: number): boolean =>
  /^\p{Ll}/u.test(words[i + 1] ?? '') &&
  !/^(?:an?|the|this|that|these|those|his|her|its|their|our|my|all|any|each|every|both|many|most|some)$/.test(
    words[i + 1] ?? '',
  )

/**
 * The clause that begins at `from`, which the model missed; it ends with its sentence, or before anything
 * that the model did find.
 */
function clauseAt(tokens: Tokens, spans: readonly Span[], from: number, sure: number): Span | undefined {
  const { words, sentence } = tokens
  if (!/^(?:that|not|to)$/.test(words[from] ?? '')) return undefined
  const limit = Math.min(spans[firstFrom(spans, from)]?.from ?? words.length, from + LONGEST_CLAUSE)
  let to = from
  while (to < limit && sentence[to] === sentence[from]) to++
  while (to > from && /^[.!?”"’)]$/.test(words[to - 1] ?? '')) to--
  return to - from < SHORTEST_CLAUSE ? undefined : { role: 'content', from, to, sure }
}

/** "She faced questions", "he seems tired": said of the subject too. What seems so seems so to the writer. */
function isSufferedOrSeems(tokens: Tokens, { cue, source }: Linked): boolean {
  if (!source || source.to > cue.from) return false
  const words = tokens.words.slice(cue.from, cue.to).join(' ')
  const [next = '', after = ''] = tokens.words.slice(cue.to, cue.to + 2)
  return SUFFERS.test(words) || (SEEMS.test(words) && !speaks(next.toLowerCase(), after.toLowerCase()))
}

const SUFFERS =
  /\b(?:fac(?:e[sd]?|ing)|dr(?:aws?|ew|awn|awing)|(?:comes?|came|coming|is|are|was|were|been) under|receiv(?:e[sd]?|ing)|attract(?:s|ed|ing)?|endur(?:e[sd]?|ing)|met with) (?:\S+ ){0,3}(?:accusations?|allegations?|backlash|calls|charges|complaints?|condemnation|criticisms?|doubts|praise|pushback|questions?|rebukes?|ridicule|scrutiny)\b/i
const SEEMS = /^(?:(?:may|might|would|does|do|did|not|n['’]t|also|still|now) )*seem(?:s|ed)?$/i

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.from - b.from)
