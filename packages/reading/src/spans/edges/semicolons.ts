/**
 * "It stood open; nobody, he said, had shut it": what one says amid a clause, or before it ends, does not go
 * back over the semicolon or the colon in front of that clause.
 */
import type { Quotes } from '../../layout/quotes.ts'
import { isDoers, isSomebody } from '../../layout/somebody.ts'
import { finiteAt } from '../../text/clauses.ts'
import { mayCue } from '../../text/cues.ts'
import { lowerAt, sentenceStart, type Tokens, wordAt } from '../../text/tokens.ts'
import { framesOf } from '../grammar/complements.ts'
import { subjectOf } from '../grammar/subjects.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

export function keepToClause(tokens: Tokens, marks: Quotes, linked: Linked): Linked {
  return beforeOther(tokens, marks, behindOther(tokens, marks, linked))
}

/** "Kol said that it leaked; | the owners put it down to rain": another's clause. */
function beforeOther(tokens: Tokens, { inside, insideSingle }: Quotes, linked: Linked): Linked {
  const last = linked.contents.at(-1)
  if (!last || last.from < linked.cue.to || wordAt(tokens, linked.cue.to - 1) === ':') return linked
  for (let i = last.from + 1; i < last.to; i++) {
    if (inside[i] || insideSingle[i] || wordAt(tokens, i) !== ';' || !opensOther(tokens, i + 1)) continue
    return { ...linked, contents: [...linked.contents.slice(0, -1), { ...last, to: i }] }
  }
  return linked
}

/** Somebody, and a verb of saying: "aid groups put the toll at 900" with them. */
function opensOther(tokens: Tokens, from: number): boolean {
  for (let i = from + 1; i < from + SUBJECT && tokens.sentence[i] === tokens.sentence[from]; i++) {
    const says = mayCue(wordAt(tokens, i)) || framesOf(wordAt(tokens, i)).length > 0 || isPut(tokens, i)
    if (!says && !finiteAt(tokens, i)) continue
    const subject = tokens.words.slice(from, i)
    if (isSomebody(subject) || isDoers(subject.at(-1) ?? '')) return says
  }
  return false
}

const isPut = (tokens: Tokens, i: number): boolean => /^puts?$/.test(wordAt(tokens, i))

/** Of a subject, in words. */
const SUBJECT = 7

function behindOther(tokens: Tokens, marks: Quotes, linked: Linked): Linked {
  const { source, cue, contents } = linked
  const first = Math.min(cue.from, source?.from ?? cue.from)
  const after = contents.filter((span) => span.from > first)
  const before = contents.filter((span) => span.from <= first)
  if (before.length === 0 || after.length === 0) return linked
  const shared = source ? undefined : sharedSubject(tokens, before, cue.from)
  if (shared) return { ...linked, source: { ...cue, role: 'source', ...shared }, contents: after }
  const kept = before.flatMap((span) => behindStop(tokens, marks, span, first))
  return { ...linked, contents: [...kept, ...after] }
}

/** What of a content stands behind the last such mark before the cue, outside quotation marks. */
function behindStop(tokens: Tokens, { inside, insideSingle }: Quotes, span: Span, cue: number): Span[] {
  for (let i = cue - 1; i >= span.from; i--) {
    if (inside[i] || insideSingle[i] || !/^[;:]$/.test(wordAt(tokens, i))) continue
    return i + 1 < span.to ? [{ ...span, from: i + 1 }] : []
  }
  return [span]
}

/** "Kol conceded that it leaked, | but insisted that …": who does the first act, which is read by itself. */
function sharedSubject(
  tokens: Tokens,
  [first, more]: readonly Span[],
  cue: number,
): { from: number; to: number } | undefined {
  if (!first || more || !/^(?:and|but)$/.test(lowerAt(tokens, cue - 1))) return undefined
  if (cue - first.to > 2 || first.from !== sentenceStart(tokens, first.from)) return undefined
  for (let i = first.from + 1; i < first.to; i++) {
    if (!finiteAt(tokens, i)) continue
    return framesOf(wordAt(tokens, i)).length > 0 ? subjectOf(tokens, i, ['past', 's', 'base']) : undefined
  }
  return undefined
}
