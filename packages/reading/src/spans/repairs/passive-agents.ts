/** A passive with "by" → who says it: the agent becomes the source, and what goes on after it content. */
import { CLAUSED, COLLECTIVES, FOR_WHAT, NO_AGENTS, OF_WHAT } from '../../data/passives.ts'
import type { Tokens } from '../../text/tokens.ts'
import { isSubjectOf, opensInfinitive, type Passive } from '../grammar/passive.ts'
import type { Linked } from '../links/links.ts'
import { firstFrom, inOrder, type Span } from '../links/spans.ts'

/** Of an agent, and of a clause, in words. */
const LONGEST = 12
const LONGEST_CLAUSE = 60
/** A shorter clause is none. */
const SHORTEST_CLAUSE = 3

/**
 * "Accused by prosecutors of stealing": who did it is the source, wherever the model put them, and what goes
 * on after is content.
 */
export function nameAgent(tokens: Tokens, spans: readonly Span[], linked: Linked, passive: Passive): Linked {
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
  const swallowed = source && (source.from === from || isSubjectOf(tokens, source, passive)) ? [source] : []
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
  if (word === 'of' || (word === 'for' && FOR_WHAT.has(verb))) return /^\p{Ll}+ing$/u.test(next)
  if (word === 'not') return next === 'to'
  if (word === 'that') return CLAUSED.has(verb)
  return word === 'as' || (word === 'to' && CLAUSED.has(verb) && opensInfinitive(words, i))
}

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
