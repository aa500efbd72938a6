import { moved, type Span, sentenceFrom } from './spans.ts'

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey'>

/** Where selecting by keys begins: at what is decided next, or at the first sentence. */
export const begun = (text: string, at: Span | null): Span =>
  at ?? sentenceFrom(text, { start: 0, end: 0 }, 1)

/**
 * What an arrow key makes of the words that are selected; null for any other key. In text that is read from
 * the right, left goes on.
 */
export function selecting(
  text: string,
  at: Span,
  { key, shiftKey }: Key,
  isRightToLeft: boolean,
): Span | null {
  const edge = shiftKey ? 'start' : 'end'
  switch (key) {
    case 'ArrowRight':
      return moved(text, at, edge, isRightToLeft ? -1 : 1)
    case 'ArrowLeft':
      return moved(text, at, edge, isRightToLeft ? 1 : -1)
    case 'ArrowDown':
      return sentenceFrom(text, at, 1)
    case 'ArrowUp':
      return sentenceFrom(text, at, -1)
    default:
      return null
  }
}
