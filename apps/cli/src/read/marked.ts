import type { Reading } from '@hearsay/reading'
import { beginningIn, type PartSaid, partsIn } from '@hearsay/reading/say'
import { lines, type Segment, type Span, segments } from '@hearsay/text'
import { safe } from '../output/safe.ts'

/** A paragraph of the text with its statements in numbered brackets, and what begins in it. */
export interface MarkedParagraph {
  readonly text: string
  /** Statements. */
  readonly begins: readonly number[]
  readonly parts: readonly PartSaid[]
}

/** A piece of what a statement says. */
interface Piece extends Span {
  readonly index: number
}

/**
 * `[1 the bridge [2 was unsafe]]`: every piece of a content opens with the number of its statement. A
 * statement's note stands beside the paragraph in which its first word of source, cue or content is.
 */
export function markedParagraphs(
  text: string,
  { statements, layout }: Pick<Reading, 'statements' | 'layout'>,
): MarkedParagraph[] {
  const paragraphs = lines(text)
  const pieces = statements.flatMap(({ content }, index) =>
    content.map(([start, end]): Piece => ({ start, end, index })),
  )
  const cut = segments(text, paragraphs, pieces)
  const begins = beginningIn(paragraphs, statements)
  const parts = partsIn(text, paragraphs, layout)
  return paragraphs.map((_, at) => ({
    text: bracketed(cut[at] ?? [], cut[at - 1]?.at(-1), cut[at + 1]?.[0]),
    begins: begins[at] ?? [],
    parts: parts[at] ?? [],
  }))
}

/** A piece opens where the segment before does not hold it, and ends where the segment after does not. */
function bracketed(
  parts: readonly Segment<Piece>[],
  before: Segment<Piece> | undefined,
  after: Segment<Piece> | undefined,
): string {
  return parts
    .map(({ text, spans }, at) => {
      const opened = without(spans, parts[at - 1] ?? before).sort(longerFirst)
      const ended = without(spans, parts[at + 1] ?? after)
      return opened.map(({ index }) => `[${index + 1} `).join('') + safe(text) + ']'.repeat(ended.length)
    })
    .join('')
}

function without(spans: readonly Piece[], other: Segment<Piece> | undefined): Piece[] {
  const held = new Set(other?.spans)
  return spans.filter((span) => !held.has(span))
}

/** The longer encloses the shorter. */
function longerFirst(a: Piece, b: Piece): number {
  return b.end - a.end || a.index - b.index
}
