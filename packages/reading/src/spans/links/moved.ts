/** What was read in a run of a text → the same in the tokens of the whole. */
import type { Linked } from './links.ts'
import type { Span } from './spans.ts'

export function moved(linked: Linked, by: number): Linked {
  const shift = (span: Span): Span => ({ ...span, from: span.from + by, to: span.to + by })
  const { cue, source, contents, told, relay } = linked
  return {
    ...linked,
    cue: shift(cue),
    source: source && shift(source),
    contents: contents.map(shift),
    told: told && shift(told),
    relay: relay && shift(relay),
  }
}
