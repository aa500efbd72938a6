import { segments as cutText, isolatedBidi, paragraphs, type Span } from '@hearsay/text'

/**
 * A stretch of text that turns nothing around but itself, the ids of the statements whose words it is part
 * of, and those whose words begin here.
 */
export interface Segment {
  readonly text: string
  readonly ids: readonly string[]
  readonly begins: readonly string[]
}

/** The paragraphs of a document, each in segments that begin and end wherever the words of a statement do. */
export function segments(text: string, spans: readonly (Span & { readonly id: string })[]): Segment[][] {
  return cutText(text, paragraphs(text), spans).map((parts) =>
    parts.map(({ text: part, start, spans: here }) => ({
      text: isolatedBidi(part),
      ids: [...new Set(here.map(({ id }) => id))],
      begins: here.filter((span) => span.start === start).map(({ id }) => id),
    })),
  )
}
