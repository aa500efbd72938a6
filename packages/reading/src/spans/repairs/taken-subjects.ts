/**
 * "Jarek Puls, who watched from his roof, | says | one engine came late": what stands in front of a verb of
 * saying and has no verb of its own is its subject, though the model took it for content. With a source that
 * it has found, that is the end of the phrase: "One of them, | Rosa Lind, | said".
 */
import { finiteAt, mainClause } from '../../text/clauses.ts'
import { actOf, base } from '../../text/cues.ts'
import { lowerAt, lowerWords, sentenceStart, type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

export function returnSubject(tokens: Tokens, linked: Linked): Linked {
  const { source, cue, contents } = linked
  const after = contents.filter(({ from }) => from >= cue.to)
  const [first] = contents
  if (!first || first.to > cue.from || after.length === 0) return linked
  if (source && source.from <= first.from && source.to >= first.to) return { ...linked, contents: after }
  // "Ten tenants questioned by the council said": whoever questioned them is part of who they are.
  const by = source?.to === cue.from && source.from === first.to + 1 && lowerAt(tokens, first.to) === 'by'
  if (
    source &&
    !by &&
    (wordAt(tokens, cue.from - 1) !== ',' || source.from < first.to || source.to < cue.from - 1)
  )
    return linked
  if (
    !isSaying(tokens, cue.from) ||
    !isSubject(tokens, first.from, subjectEnd(tokens, first, by ? first.to - 1 : (source?.from ?? cue.from)))
  )
    return linked
  const sure = source?.sure ?? first.sure
  return { ...linked, source: { role: 'source', from: first.from, to: cue.from, sure }, contents: after }
}

/** "The abbot, | when asked about it, | said": an aside with a verb of its own is looked over. */
const subjectEnd = (tokens: Tokens, first: Span, to: number): number =>
  wordAt(tokens, first.to) === ',' &&
  WHEN.test(lowerAt(tokens, first.to + 1)) &&
  wordAt(tokens, to - 1) === ','
    ? first.to
    : to

const WHEN = /^(?:when|if|once|while)$/

const isSaying = (tokens: Tokens, at: number): boolean =>
  finiteAt(tokens, at) && actOf(base(wordAt(tokens, at))) !== undefined && base(wordAt(tokens, at)) !== 'seem'

/** A phrase that opens its sentence, unquoted, and without a verb but in what hangs on it. */
function isSubject(tokens: Tokens, from: number, to: number): boolean {
  const words = lowerWords(tokens, from, to)
  if (from !== sentenceStart(tokens, from) || QUOTED.test(words[0] ?? '')) return false
  return mainClause(words).predicate.length === 0
}

const QUOTED = /^["“”‘’«»'`]/
