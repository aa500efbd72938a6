import type { Span } from './segments.ts'

/**
 * A text of the same length in which only `spans` can be read: all else is white space, so that offsets into
 * the one are offsets into the other. Line ends stay.
 * @param spans in order, without overlap
 */
export function keepOnly(text: string, spans: readonly Span[]): string {
  let kept = ''
  for (const { start, end } of spans) kept += blanked(text.slice(kept.length, start)) + text.slice(start, end)
  return kept + blanked(text.slice(kept.length))
}

function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}
