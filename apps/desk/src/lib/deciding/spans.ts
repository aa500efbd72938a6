/** A stretch of the text of a page: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of a page as it is shown. */
interface Part extends Span {
  readonly text: string
}

/**
 * The text of a page with every character where it stands. A stretch that is shown otherwise than it is held,
 * since it would turn the words around it, is one word.
 */
export function heldText(paragraphs: readonly (readonly Part[])[]): string {
  let text = ''
  for (const { text: shown, start, end } of paragraphs.flat()) {
    text += '\n'.repeat(start - text.length)
    text += shown.length === end - start ? shown : 'x'.repeat(end - start)
  }
  return text
}

const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' })
const SENTENCES = new Intl.Segmenter(undefined, { granularity: 'sentence' })

/** A span with one edge moved by a word; as it was where nothing would be left, or no word follows. */
export function moved(text: string, span: Span, edge: 'start' | 'end', by: 1 | -1): Span {
  const segments = WORDS.segment(text)
  const from = span[edge]
  let at = by === 1 ? from : from - 1
  for (let word = segments.containing(at); word; word = segments.containing(at)) {
    const end = word.index + word.segment.length
    const to = edge === 'start' ? word.index : end
    if (word.isWordLike && (by === 1 ? to > from : to < from)) {
      const now = { ...span, [edge]: to }
      return now.start < now.end ? now : span
    }
    at = by === 1 ? end : word.index - 1
  }
  return span
}

/** The sentence behind a span, or before it; the span where there is none. */
export function sentenceFrom(text: string, span: Span, by: 1 | -1): Span {
  const segments = SENTENCES.segment(text)
  let at = by === 1 ? span.end : span.start - 1
  for (let found = segments.containing(at); found; found = segments.containing(at)) {
    const { index, segment } = found
    const start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    if (start < end && (by === 1 ? start >= span.end : end <= span.start)) return { start, end }
    at = by === 1 ? index + segment.length : index - 1
  }
  return span
}

/** What was read at most of the words that are selected. */
export function nearest<S extends Span>(spans: readonly S[], { start, end }: Span): S | undefined {
  const shared = (each: Span): number => {
    const both = Math.min(end, each.end) - Math.max(start, each.start)
    return both <= 0 ? 0 : both / (Math.max(end, each.end) - Math.min(start, each.start))
  }
  const [best] = spans.toSorted((a, b) => shared(b) - shared(a))
  return best && shared(best) > 0 ? best : undefined
}
