/** "A plan called “reckless” by the union": the union says it, of the plan. */
import { LABELLING } from '../../data/passives.ts'
import { capital } from '../../text/name-words.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import { inOrder, type Span } from '../links/spans.ts'

/** Who labels is the agent after "by"; an active verb would have what it labels between it and the label. */
export function readCalled(tokens: Tokens, linked: Linked): Linked {
  const { cue, source, contents } = linked
  const label = contents.find((span) => span.from === cue.to)
  if (!label || !LABELLING.has(lowerAt(tokens, cue.to - 1))) return linked
  const opens = lowerAt(tokens, label.from) === 'as' ? label.from + 1 : label.from
  if (!QUOTE.test(wordAt(tokens, opens))) return linked
  const by = agentAfter(tokens, opens + 1, label.to)
  if (by < 0) return linked
  const agent: Span = {
    role: 'source',
    from: by + 1,
    to: agentEnd(tokens, by + 1, label.to),
    sure: label.sure,
  }
  const labelled = whatIs(linked)
  const rest = contents.map((span) => (span === label ? { ...span, to: by } : span))
  return {
    ...linked,
    cue: { ...cue, from: source ? cue.from : cue.to - 1 },
    source: agent,
    contents: inOrder(labelled ? [...rest, labelled] : rest),
  }
}

/** What is labelled: the source that the model took it for, or the words of the cue in front of the verb. */
function whatIs({ cue, source }: Linked): Span | undefined {
  if (source) return source.to <= cue.from ? { ...source, role: 'content' } : undefined
  return cue.to - cue.from > 1 ? { ...cue, role: 'content', to: cue.to - 1 } : undefined
}

const QUOTE = /^(?:["“”]|''|``)$/

/** The "by" right behind the label's closing mark, with somebody after it, or -1. */
function agentAfter(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to - 1; i++)
    if (QUOTE.test(wordAt(tokens, i)))
      return lowerAt(tokens, i + 1) === 'by' && opensAgent(tokens, i + 2) ? i + 1 : -1
  return -1
}

const opensAgent = (tokens: Tokens, i: number): boolean =>
  capital(wordAt(tokens, i)) ||
  /^(?:the|an?|his|her|its|their|one|some|many|several)$/.test(lowerAt(tokens, i)) ||
  /\p{Ll}{3}s$/u.test(wordAt(tokens, i))

/** Up to a mark, or the verb of the sentence that goes on. */
function agentEnd(tokens: Tokens, from: number, limit: number): number {
  let to = from + 1
  while (
    to < limit &&
    !/^(?:\P{L}|was|were|is|are|has|have|had|will|would|and|but)$/u.test(lowerAt(tokens, to))
  )
    to++
  return to
}
