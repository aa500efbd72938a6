import type { Statement } from '@hearsay/reading'

/** A stretch of text over which nothing changes. */
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

interface Span {
  readonly start: number
  readonly end: number
  readonly id: number
  readonly role: 'source' | 'cue' | 'content'
}

/**
 * Cuts a text into paragraphs (lines with words on them), and each into segments at every edge of a span. A sweep:
 * O(n log n + segments × spans that overlap).
 */
export function segmentsOf(
  text: string,
  statements: readonly Statement[],
): { readonly end: number; readonly segments: Segment[] }[] {
  const spans = statements.flatMap(spansOf).sort((a, b) => a.start - b.start)
  const starts = statements.map(startOf)
  let next = 0
  let active: Span[] = []
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index: start, 0: { length } }) => {
    const end = start + length
    while ((spans[next]?.start ?? Infinity) < end) active.push(spans[next++] as Span)
    active = active.filter((span) => span.end > start)
    const edges = active.flatMap((span) => [span.start, span.end]).filter((at) => at > start && at < end)
    const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b)
    return { end, segments: sweep(text, cuts, active, starts) }
  })
}

/** Where the first word of a statement stands. */
export function startOf({ source, cue, content }: Statement): number {
  return Math.min(...[...source, ...cue, ...content].map(([start]) => start))
}

function spansOf({ source, cue, content }: Statement, id: number): Span[] {
  const roles = { source, cue, content } as const
  return (['source', 'cue', 'content'] as const).flatMap((role) =>
    roles[role].map(([start, end]) => ({ start, end, id, role })),
  )
}

function sweep(
  text: string,
  cuts: readonly number[],
  spans: readonly Span[],
  starts: readonly number[],
): Segment[] {
  let next = 0
  let here: Span[] = []
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0
    while ((spans[next]?.start ?? Infinity) <= from) here.push(spans[next++] as Span)
    here = here.filter(({ end }) => end > from)
    const ids = [...new Set(here.map(({ id }) => id))]
    return {
      text: text.slice(from, to),
      depth: here.filter(({ role }) => role === 'content').length,
      role: (['source', 'cue'] as const).find((role) => here.some((span) => span.role === role)) ?? null,
      ids,
      begins: ids.filter((id) => starts[id] === from),
    }
  })
}
