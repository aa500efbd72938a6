/**
 * A page → the turns of what is said on it: those that stand somewhere on it, else by the first layout that
 * the whole page fits; none where the reader knows them.
 */
import type { Part, TextSpan } from '@hearsay/reading'
import { answeredIn } from './answered.ts'
import { belowIn } from './below.ts'
import { commentsIn } from './comments.ts'
import { dashesIn } from './dashes.ts'
import { labelledIn } from './labelled.ts'
import { lettersIn } from './letters.ts'
import { mailsIn } from './mails.ts'
import { questionsIn } from './questions.ts'
import { swornIn } from './sworn.ts'
import { type Lines, linesOf, type Turn } from './turn.ts'

type Layout = (lines: Lines) => Turn[]

/** What stands somewhere on a page, beside others, and how many there must be. */
const PLACED: readonly (readonly [Layout, number])[] = [
  [mailsIn, 1],
  [lettersIn, 2],
  [commentsIn, 1],
  [belowIn, 1],
]
/** What a whole page is. */
const WHOLE: readonly Layout[] = [swornIn, answeredIn, labelledIn, dashesIn, questionsIn]

export function turnsIn(text: string, paragraphs: readonly TextSpan[]): Turn[] {
  const lines = linesOf(text, paragraphs)
  const placed: Turn[] = []
  for (const [layout, least] of PLACED) {
    const found = layout(lines)
    if (found.length >= least) placed.push(...found.filter((turn) => !placed.some(overlaps(turn))))
  }
  if (placed.length > 0) return placed.sort((a, b) => a.span[0] - b.span[0])
  return WHOLE.map((layout) => layout(lines)).find(({ length }) => length > 1) ?? []
}

const overlaps =
  ({ span: [from, to] }: Turn) =>
  ({ span: [start, end] }: Turn): boolean =>
    from < end && start < to

/** The parts that the reader saw, with the turns in their place. */
export function withTurnsIn(layout: readonly Part[], turns: readonly Turn[]): Part[] {
  const spans = turns.map(({ span }) => span)
  const rest = layout.flatMap((part) => without(part.span, spans).map((span): Part => ({ ...part, span })))
  const own = turns.map(({ span, speaker }): Part => ({ kind: 'turn', span, speaker }))
  return [...rest, ...own].sort((a, b) => a.span[0] - b.span[0])
}

/** A stretch without some others. */
export function without([start, end]: TextSpan, gone: readonly TextSpan[]): TextSpan[] {
  let left: TextSpan[] = [[start, end]]
  for (const [from, to] of gone.filter(([a, b]) => b > start && a < end))
    left = left.flatMap(([a, b]): TextSpan[] => {
      if (to <= a || from >= b) return [[a, b]]
      const sides: TextSpan[] = [
        [a, from],
        [to, b],
      ]
      return sides.filter(([c, d]) => d > c)
    })
  return left
}
