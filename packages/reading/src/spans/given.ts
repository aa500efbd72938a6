/**
 * A part that the layout gives to somebody → its statements: all that is said in it, but each question one of
 * its own.
 */
import type { Credit } from '../layout/credits.ts'
import type { Range } from '../layout/lines.ts'
import type { Block } from '../layout/parts.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Linked } from './links/links.ts'
import type { Span } from './links/spans.ts'

/** How sure a label is that begins a line and ends in a mark. */
const SURE = 0.97

export function given(tokens: Tokens, { given: who, body, kind }: Block): Linked[] {
  if (!who) return []
  const source = spanOf('source', who.speaker)
  const cue = spanOf('cue', who.mark)
  return runs(tokens, body).map(({ ranges, asks }) => ({
    cue,
    source,
    contents: ranges.map((range) => spanOf('content', range)),
    sourceChance: SURE,
    contentChance: SURE,
    inside: asks ? ('nothing' as const) : kind === 'turn' ? ('sentences' as const) : ('lines' as const),
  }))
}

const spanOf = (role: Span['role'], { from, to }: Range): Span => ({ role, from, to, sure: SURE })

/** A line that says by a mark who says it. */
export function said({ speaker, mark, said: words }: Credit): Linked[] {
  const contents = [spanOf('content', words)]
  return [
    {
      source: spanOf('source', speaker),
      cue: spanOf('cue', mark),
      contents,
      sourceChance: SURE,
      contentChance: SURE,
    },
  ]
}

interface Run {
  readonly ranges: Range[]
  readonly asks: boolean
}

/** Sentences that follow one another without a question between them; each question alone. */
function runs(tokens: Tokens, body: readonly Range[]): Run[] {
  const found: Run[] = []
  for (const paragraph of body) {
    let newline = true
    for (const sentence of sentencesOf(tokens, withoutAside(tokens, paragraph))) {
      if (isDirection(tokens, sentence)) continue
      const asks = isQuestion(tokens, sentence)
      const last = found.at(-1)
      const range = last?.ranges.at(-1)
      if (asks || !last || last.asks) found.push({ ranges: [sentence], asks })
      else if (newline || !range || range.to !== sentence.from) last.ranges.push(sentence)
      else last.ranges[last.ranges.length - 1] = { from: range.from, to: sentence.to }
      newline = false
    }
  }
  return found.map(({ ranges, asks }) => ({
    ranges: ranges.map((range) => withoutStop(tokens, range)),
    asks,
  }))
}

function sentencesOf({ sentence }: Tokens, { from, to }: Range): Range[] {
  const found: Range[] = []
  for (let first = from, end = from; first < to; first = end) {
    while (end < to && sentence[end] === sentence[first]) end++
    found.push({ from: first, to: end })
  }
  return found
}

/** "(Through interpreter)" in front of what is said. */
function withoutAside({ words }: Tokens, { from, to }: Range): Range {
  if (!/^[[(]$/.test(words[from] ?? '')) return { from, to }
  let end = from + 1
  while (end < to && end - from < LONGEST && !/^[\])]$/.test(words[end] ?? '')) end++
  return /^[\])]$/.test(words[end] ?? '') && end + 1 < to ? { from: end + 1, to } : { from, to }
}

const LONGEST = 8

/** "(Laughter.)", "[crosstalk]": nobody's words. */
function isDirection({ words }: Tokens, { from, to }: Range): boolean {
  const first = /^["“]$/.test(words[from] ?? '') ? from + 1 : from
  const closed = [to - 1, to - 2, to - 3].some((i) => i > first && /^[\])]$/.test(words[i] ?? ''))
  return /^[[(]$/.test(words[first] ?? '') && closed
}

function isQuestion({ words }: Tokens, { from, to }: Range): boolean {
  let end = to - 1
  while (end > from && /^["”’'»)]$/.test(words[end] ?? '')) end--
  return words[end] === '?'
}

const withoutStop = ({ words }: Tokens, { from, to }: Range): Range =>
  to - from > 1 && words[to - 1] === '.' ? { from, to: to - 1 } : { from, to }
