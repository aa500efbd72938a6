/** What stands right beside a cue, and the span model gave to another or to nobody. */
import { AUXILIARIES } from '../../data/clauses.ts'
import { finiteAt } from '../../text/clauses.ts'
import { startsName } from '../../text/name-words.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { contentEnd } from '../grammar/ends.ts'
import type { Linked } from '../links/links.ts'
import { firstFrom, type Span } from '../links/spans.ts'

/** @param spans all that the model found, in order. */
export function takeBeside(tokens: Tokens, spans: readonly Span[], linked: Linked): Linked {
  return endInterrupted(tokens, joinInterrupted(tokens, spans, withSubject(tokens, linked)))
}

/**
 * "Kol added that …", ", while she warned …": a name or pronoun that opens the verb's clause is its subject.
 */
function withSubject(tokens: Tokens, linked: Linked): Linked {
  const { source, cue, contents } = linked
  if (AUXILIARIES.has(lowerAt(tokens, cue.from)) || !finiteAt(tokens, cue.from)) return linked
  const from = subjectStart(tokens, cue.from)
  const taken = [...contents, ...(source ? [source] : [])].some(
    (span) => span.from < cue.from && span.to > from,
  )
  if (from === cue.from || taken || !opensClause(tokens, from)) return linked
  return { ...linked, source: { role: 'source', from, to: cue.from, sure: source?.sure ?? cue.sure } }
}

function subjectStart(tokens: Tokens, verb: number): number {
  if (/^(?:i|he|she|they|we)$/.test(lowerAt(tokens, verb - 1))) return verb - 1
  let from = verb
  while (from > 0 && verb - from < LONGEST && startsName(tokens, from - 1)) from--
  return from
}

/** Of a name, in words. */
const LONGEST = 5

const opensClause = ({ sentence, words }: Tokens, from: number): boolean =>
  sentence[from - 1] !== sentence[from] || /^(?:[;:]|and|but|while|because)$/.test(words[from - 1] ?? '')

/** "Nobody, she insisted, had seen it": a clause that the teller stands amid is told whole. */
function joinInterrupted(tokens: Tokens, spans: readonly Span[], linked: Linked): Linked {
  const { source, cue, contents } = linked
  const [content, more] = contents
  if (!source || !content || more) return linked
  const [first, after] = [Math.min(cue.from, source.from), Math.max(cue.to, source.to)]
  const amid = wordAt(tokens, first - 1) === ',' && wordAt(tokens, after) === ','
  if (!amid || content.from < after || content.from > after + 1 || !finiteAt(tokens, content.from))
    return linked
  const from = clauseStart(tokens, first - 1)
  if (from === first - 1 || firstFrom(spans, from) !== firstFrom(spans, first)) return linked
  return { ...linked, contents: [{ ...content, from, to: first - 1 }, content] }
}

/** Of what an aside interrupts, in words. */
const FAR = 40

function clauseStart(tokens: Tokens, end: number): number {
  let from = end
  const goesOn = (i: number): boolean =>
    tokens.sentence[i] === tokens.sentence[end] && !/^[:;”"]$/.test(wordAt(tokens, i))
  while (from > 0 && end - from < FAR && goesOn(from - 1)) from--
  return from
}

/** "It was, he admitted, | a forgery": what waits for its other half has it behind the aside. */
function endInterrupted(tokens: Tokens, linked: Linked): Linked {
  const { source, cue, contents } = linked
  const [content, more] = contents
  if (!source || !content || more || !AUXILIARIES.has(lowerAt(tokens, content.to - 1))) return linked
  const [first, after] = [Math.min(cue.from, source.from), Math.max(cue.to, source.to)]
  if (content.to !== first - 1 || wordAt(tokens, first - 1) !== ',' || wordAt(tokens, after) !== ',')
    return linked
  const to = contentEnd(tokens, after + 1, false)
  return to > after + 1 ? { ...linked, contents: [content, { ...content, from: after + 1, to }] } : linked
}
