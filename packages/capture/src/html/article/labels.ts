import type { Span } from '@hearsay/text'

/** Words of a label over a headline, at most. */
const WORDS = 5

/**
 * Without the labels over the headline: a section's name, a rubric; what has a number or is a sentence stays.
 */
export function withoutLabels(spans: readonly Span[], headline: Span | null, text: string): Span[] {
  return spans.filter(
    ({ start, end }) =>
      headline === null || end > headline.start || !isLabel(text.slice(start, end), lineAt(text, start)),
  )
}

function isLabel(words: string, line: string): boolean {
  const said = line.trim()
  return words.trim() !== '' && said.split(/\s+/).length <= WORDS && !/[\p{N}.!?؟:"“«]/u.test(said)
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end)
}
