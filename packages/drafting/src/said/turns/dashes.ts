/** Turns that only a dash opens, by whoever asks and whoever the heading above them names, in turn. */
import type { TextSpan } from '@hearsay/reading'
import { bodyOf, FULL_NAME, type Line, type Lines, nameAbove, type Turn } from './turn.ts'

const DASH = /^[—–] (?=\S)/

export function dashesIn({ lines }: Lines): Turn[] {
  if (lines.filter(({ words }) => DASH.test(words)).length < FEWEST) return []
  const turns: Turn[] = []
  let speaker = nameAbove(
    lines.slice(
      0,
      lines.findIndex(({ words }) => DASH.test(words)),
    ),
  )
  let asks = true
  for (const [i, line] of lines.entries()) {
    if (!DASH.test(line.words)) {
      const named = isHeading(line, lines[i + 1]) ? nameIn(line) : null
      if (named) [speaker, asks] = [named, true]
      continue
    }
    turns.push({ span: line.span, body: bodyOf(line, 2, line), speaker: asks ? null : speaker, asks })
    asks = !asks
  }
  return turns.some((turn) => !turn.asks && !turn.speaker) ? [] : turns
}

const FEWEST = 4

/** What stands just above a dash, without the stop of a sentence. */
const isHeading = ({ words }: Line, next: Line | undefined): boolean =>
  next !== undefined && DASH.test(next.words) && !/[.!?]$/.test(words)

function nameIn({ words, span: [start] }: Line): TextSpan | null {
  const found = FULL_NAME.exec(words)
  return found ? [start + found.index, start + found.index + found[0].length] : null
}
