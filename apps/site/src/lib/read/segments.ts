import type { Statement } from '@hearsay/reading'
import { startOf } from '@hearsay/reading/say'
import { isolatedBidi, lines, type Span, segments, type Segment as TextSegment } from '@hearsay/text'

/** A stretch of text over which nothing changes, and that turns nothing around but itself. */
export interface Segment {
  readonly text: string
  /** How many contents it stands in, one inside another. */
  readonly depth: number
  readonly role: 'source' | 'cue' | null
  /** Statements whose source, cue or content it is part of. */
  readonly ids: readonly number[]
  /** Statements whose words begin here. */
  readonly begins: readonly number[]
}

interface RoleSpan extends Span {
  readonly id: number
  readonly role: 'source' | 'cue' | 'content'
}

/** Cuts a text into paragraphs (lines with words on them), and each into segments at every edge of a span. */
export function segmentsOf(
  text: string,
  statements: readonly Statement[],
): { readonly end: number; readonly segments: Segment[] }[] {
  const starts = statements.map(startOf)
  const ranges = lines(text)
  const cut = segments(text, ranges, statements.flatMap(spansOf))
  return ranges.map(({ end }, index) => ({
    end,
    segments: (cut[index] ?? []).map((part) => segmentOf(part, starts)),
  }))
}

function spansOf({ source, cue, content }: Statement, id: number): RoleSpan[] {
  const roles = { source, cue, content } as const
  return (['source', 'cue', 'content'] as const).flatMap((role) =>
    roles[role].map(([start, end]) => ({ start, end, id, role })),
  )
}

function segmentOf({ text, start, spans }: TextSegment<RoleSpan>, starts: readonly number[]): Segment {
  const ids = [...new Set(spans.map(({ id }) => id))]
  return {
    text: isolatedBidi(text),
    depth: spans.filter(({ role }) => role === 'content').length,
    role: (['source', 'cue'] as const).find((role) => spans.some((span) => span.role === role)) ?? null,
    ids,
    begins: ids.filter((id) => starts[id] === start),
  }
}
