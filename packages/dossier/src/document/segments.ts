/** A stretch of text, the ids of the statements whose words it is part of, and those whose words begin here. */
export interface Segment {
  readonly text: string
  readonly ids: readonly string[]
  readonly begins: readonly string[]
}

interface Span {
  readonly id: string
  readonly start: number
  readonly end: number
}

/**
 * Cuts a text into paragraphs (at blank lines) and each into segments at every edge of a span, so that overlapping
 * spans can all be marked. Offsets count UTF-16 units; spans beyond the text are cut off. O(edges × spans).
 */
export function segments(text: string, spans: readonly Span[]): Segment[][] {
  return paragraphs(text).map(({ start, end }) => {
    const inside = spans.filter((span) => span.start < end && span.end > start)
    const edges = inside
      .flatMap((span) => [span.start, span.end])
      .filter((edge) => edge > start && edge < end)
    const cuts = [...new Set([start, ...edges, end])].toSorted((a, b) => a - b)
    return cuts.slice(1).map((to, index) => segment(text, cuts[index] ?? start, to, inside))
  })
}

function segment(text: string, from: number, to: number, spans: readonly Span[]): Segment {
  const here = spans.filter((span) => span.start < to && span.end > from)
  return {
    text: text.slice(from, to),
    ids: [...new Set(here.map(({ id }) => id))],
    begins: here.filter(({ start }) => start === from).map(({ id }) => id),
  }
}

function paragraphs(text: string): { start: number; end: number }[] {
  const found = [...text.matchAll(/\S(?:[\s\S]*?\S)??(?=\s*?\n[^\S\n]*\n|\s*$)/g)]
  return found.map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
