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

/** A paragraph of more segments is cut up, so that a page can show a part of it at a time. */
const MOST = 400

/**
 * Cuts a text into paragraphs (lines with words on them), and each into segments at every edge of a span.
 */
export function segmentsOf(
  text: string,
  statements: readonly Statement[],
): { readonly end: number; readonly segments: Segment[] }[] {
  const starts = statements.map(startOf)
  const ranges = lines(text)
  const cut = segments(text, ranges, statements.flatMap(spansOf))
  return ranges.flatMap(({ end }, index) =>
    chunks(cut[index] ?? []).map((parts, at, all) => ({
      end: all[at + 1]?.[0]?.start ?? end,
      segments: parts.map((part) => segmentOf(part, starts)),
    })),
  )
}

/** Cut only where no statement is. */
function chunks(parts: readonly TextSegment<RoleSpan>[]): TextSegment<RoleSpan>[][] {
  const all: TextSegment<RoleSpan>[][] = [[]]
  for (const part of parts) {
    const last = all.at(-1)
    if (last && (last.length < MOST || part.spans.length > 0)) last.push(part)
    else all.push([part])
  }
  return all
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
