/**
 * Cues in the passive, which the span model reads as if their subject spoke. "He was accused of theft": the accused says nothing, and
 * is part of what is said; "by the police": that is who says it; "the men were told": they are whom it is said to.
 */
import { base, mayCue } from './cues.ts'
import { INFORMING, NO_AGENTS, OF_WHAT, SAID_OF } from './data/passives.ts'
import type { Linked } from './links.ts'
import type { Tokens } from './segment.ts'
import { firstFrom, type Span } from './spans.ts'

/** Of an agent, and of a clause, in words. */
const LONGEST = 12
const LONGEST_CLAUSE = 60
/** A shorter clause is none. */
const SHORTEST_CLAUSE = 3

export function readPassive(tokens: Tokens, spans: readonly Span[], linked: Linked): Linked {
  const passive = passiveOf(tokens, linked.cue)
  if (!passive) return isSufferedOrSeems(tokens, linked) ? withoutSubject(tokens, linked) : linked
  const named = nameAgent(tokens, spans, linked, passive.verb)
  const { source } = named
  const silent = source && isSubject(tokens, source, passive.be) ? withoutSubject(tokens, named) : named
  return INFORMING.has(passive.verb) ? tellSubject(silent) : silent
}

interface Passive {
  /** Where its form of "be" stands. */
  readonly be: number
  /** Its participle's base form, or the participle where no list of cues has it. */
  readonly verb: string
}

/** The passive that a cue is, when it tells what others say of its subject: not "was heard saying", which the subject said. */
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

/** Whether nothing but what belongs to the verb stands between a phrase and a form of "be". */
function isSubject({ words }: Tokens, { to }: Span, be: number): boolean {
  if (to > be) return false
  for (let i = to; i < be; i++) if (!VERBAL.test(words[i] ?? '') && !ADVERB.test(words[i] ?? '')) return false
  return true
}

const VERBAL =
  /^(?:,|who|which|that|has|have|had|will|would|can|could|may|might|must|should|been|['’](?:s|ve|d|ll))$/i

/** The source becomes part of the content, unless it is an "it" that stands for nothing. */
function withoutSubject({ words }: Tokens, linked: Linked): Linked {
  const { source, contents } = linked
  if (!source) return linked
  const empty = source.to - source.from === 1 && /^(?:it|there)$/i.test(words[source.from] ?? '')
  const subject: Span = { ...source, role: 'content' }
  return { ...linked, source: undefined, contents: empty ? contents : inOrder([...contents, subject]) }
}

/** Whoever was told is no part of what was told. */
function tellSubject(linked: Linked): Linked {
  const { cue, contents } = linked
  const [subject, ...rest] = contents
  const next = subject !== undefined && subject.to <= cue.from && cue.from - subject.to <= AUXILIARIES
  return next && rest.length > 0 ? { ...linked, told: subject, contents: rest } : linked
}

/** How many of a passive's words may stand outside its cue. */
const AUXILIARIES = 2

/** "Accused by prosecutors of stealing": who did it is the source, wherever the model put them, and what goes on after is content. */
function nameAgent(tokens: Tokens, spans: readonly Span[], linked: Linked, verb: string): Linked {
  const { cue, source, contents } = linked
  const from = tokens.words[cue.to] === 'by' ? cue.to + 1 : tokens.words[cue.to - 1] === 'by' ? cue.to : -1
  if (from < 0) return linked
  if (isNoAgent(tokens, from)) return source?.from === from ? { ...linked, source: undefined } : linked
  const next = contents.find((span) => span.from > from)?.from ?? tokens.words.length
  const takesOf = OF_WHAT.has(verb) && contents.every((span) => span.to <= cue.from)
  const to = source?.from === from ? cutOff(tokens, source, takesOf) : agentEnd(tokens, from, next)
  if (to === from) return linked
  const held: Span[] = source ? [...contents, { ...source, role: 'content' }] : [...contents]
  const rest = held
    .map((span) => (span.from >= from && span.from < to ? { ...span, from: to } : span))
    .filter((span) => span.to > span.from)
  const clause = rest.some((span) => span.from >= to) ? undefined : clauseAt(tokens, spans, to, cue.sure)
  if (clause) rest.push(clause)
  if (rest.length === 0) return linked
  const agent: Span = { role: 'source', from, to, sure: source?.sure ?? cue.sure }
  return { ...linked, source: agent, contents: inOrder(rest) }
}

/** "By Thursday", "by phone", "by closing it". */
function isNoAgent({ words }: Tokens, from: number): boolean {
  const word = (words[from] ?? '').toLowerCase()
  const noun = /^(?:an?|the|this|that|next|last|late|early)$/.test(word)
    ? (words[from + 1] ?? '').toLowerCase()
    : word
  return /^\p{N}|^\p{Ll}+ing$/u.test(noun) || NO_AGENTS.has(noun)
}

/** Where a source that the model found after "by" ends, without the clause, or the "of theft", that it may have swallowed. */
function cutOff({ words }: Tokens, { from, to }: Span, takesOf: boolean): number {
  for (let i = from + 1; i < to; i++) if (GOES_ON.test(words[i] ?? '') || isOfDoing(words, i)) return i
  const of = words.lastIndexOf('of', to - 1)
  return takesOf && of > from ? of : to
}

/** Where an agent that the model did not find ends, or `from` when that cannot be told. */
function agentEnd({ words, sentence }: Tokens, from: number, next: number): number {
  for (let to = from; to < from + LONGEST; to++) {
    const word = words[to] ?? '.'
    const stops =
      sentence[to] !== sentence[from] || STOPS.test(word) || GOES_ON.test(word) || isOfDoing(words, to)
    if (stops || to === next) return words[to - 1] === 'of' ? to - 1 : to
  }
  return from
}

const GOES_ON = /^(?:as|that|to|not)$/
const STOPS = /^(?:in|on|at|after|before|during|for|against|over|with|from|who|which|whose|and|when|\P{L})$/u
const isOfDoing = (words: readonly string[], i: number): boolean =>
  words[i] === 'of' && /^\p{Ll}+ing$/u.test(words[i + 1] ?? '')

/** The clause that begins at `from`, which the model missed; it ends with its sentence, or before anything that the model did find. */
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
