/**
 * A quotation that is a sentence of its own, with somebody after it who does something else: “It was open.”
 * Roy nodded. It is not his: whoever spoke in the sentence before says it, or nobody does.
 */
import { TALKING } from '../../data/passives.ts'
import { finiteAt } from '../../text/clauses.ts'
import { mayCue } from '../../text/cues.ts'
import { lowerAt, sentenceStart, type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

/** The statement as it is, or whoever spoke before for its source; undefined where nobody did. */
export function ownQuotation(tokens: Tokens, linked: Linked): Linked | undefined {
  const { cue, source, contents } = linked
  const [first] = contents
  if (!first || !source || !isBare(tokens, linked)) return linked
  const before = speakerBefore(tokens, first.from)
  return before && { ...linked, ...before, sourceChance: Math.min(linked.sourceChance, cue.sure) }
}

function isBare(tokens: Tokens, { cue, source, contents }: Linked): boolean {
  const last = contents.at(-1)
  if (!source || !last || last.to > source.from || source.to > cue.from) return false
  const ends = MARK.test(wordAt(tokens, last.to - 1)) && /^[.!?]$/.test(wordAt(tokens, last.to - 2))
  const apart = tokens.sentence[source.from] !== tokens.sentence[last.to - 2] && last.to === source.from
  if (!ends || !apart || !MARK.test(wordAt(tokens, contents[0]?.from ?? 0))) return false
  for (let i = cue.from; i < cue.to; i++)
    if (mayCue(wordAt(tokens, i)) || TALKING.has(lowerAt(tokens, i))) return false
  return true
}

const MARK = /^(?:["“”]|''|``)$/

/** The subject and verb of the sentence before, in the same paragraph, where it is one of talking. */
function speakerBefore(tokens: Tokens, to: number): { source: Span; cue: Span } | undefined {
  const from = sentenceStart(tokens, to - 1)
  if (tokens.paragraph[from] !== tokens.paragraph[to]) return undefined
  const talk = tokens.words
    .slice(from, to)
    .findIndex((word) => mayCue(word) || TALKING.has(word.toLowerCase()))
  let verb = from + 1
  while (verb < to && !finiteAt(tokens, verb)) verb++
  if (talk < 0 || verb > from + LONGEST || from + talk < verb) return undefined
  const span = (role: Span['role'], start: number, end: number): Span => ({
    role,
    from: start,
    to: end,
    sure: SURE,
  })
  return { source: span('source', from, verb), cue: span('cue', verb, Math.min(to, from + talk + 1)) }
}

/** Of a subject, in words. */
const LONGEST = 8
/** No model saw it. */
const SURE = 0.5
