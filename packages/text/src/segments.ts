/** A stretch of a text; offsets are UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of text over which nothing changes, and the spans that it is part of. */
export interface Segment<S extends Span> extends Span {
  readonly text: string
  /** In the order in which they start. */
  readonly spans: readonly S[]
}

/**
 * Cuts ranges of a text (paragraphs in order, none overlapping) into segments at every edge of a span, so
 * that overlapping spans can all be marked. Spans beyond the text are cut off. One sweep: O(n log n +
 * overlaps).
 */
export function segments<S extends Span>(
  text: string,
  ranges: readonly Span[],
  spans: readonly S[],
): Segment<S>[][] {
  const sorted = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
  let next = 0
  let open: S[] = []
  return ranges.map(({ start, end }) => {
    for (let span = sorted[next]; span && span.start < end; span = sorted[++next]) open.push(span)
    open = open.filter((span) => span.end > start)
    return cut(text, { start, end }, open)
  })
}

/** `open`: the spans that touch the range, in the order in which they start. */
function cut<S extends Span>(text: string, { start, end }: Span, open: readonly S[]): Segment<S>[] {
  const edges = open.flatMap((span) => [span.start, span.end]).filter((at) => at > start && at < end)
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b)
  let next = 0
  let here: S[] = []
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start
    const first = next
    while ((open[next]?.start ?? Infinity) <= from) next += 1
    here = [...here, ...open.slice(first, next)].filter((span) => span.end > from)
    return { start: from, end: to, text: text.slice(from, to), spans: here }
  })
}

/** Lines with words on them, without their line breaks. */
export function lines(text: string): Span[] {
  return found(text, /[^\n]*\S[^\n]*/g)
}

/** What stands between blank lines, without the white space around it. */
export function paragraphs(text: string): Span[] {
  return found(text, /\S(?:[\s\S]*?\S)??(?=\s*?\n[^\S\n]*\n|\s*$)/g)
}

function found(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index: start, 0: { length } }) => ({
    start,
    end: start + length,
  }))
}
