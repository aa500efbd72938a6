/**
 * "It stood open; nobody, he said, had shut it": what one says amid a clause, or before it ends, does not go
 * back over the semicolon or the colon in front of that clause.
 */
import type { Quotes } from '../../layout/quotes.ts'
import { type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

export function keepToClause(tokens: Tokens, marks: Quotes, linked: Linked): Linked {
  const { source, cue, contents } = linked
  const first = Math.min(cue.from, source?.from ?? cue.from)
  const after = contents.filter((span) => span.from > first)
  const before = contents.filter((span) => span.from <= first)
  if (before.length === 0 || after.length === 0) return linked
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
