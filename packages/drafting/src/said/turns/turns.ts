/**
 * A page → the turns of what is said on it, by the first layout that fits; none where the reader knows them.
 */
import type { Part, TextSpan } from '@hearsay/reading'
import { chatsIn } from './chats.ts'
import { clockedIn } from './clocked.ts'
import { dashesIn } from './dashes.ts'
import { lettersIn } from './letters.ts'
import { mailsIn } from './mails.ts'
import { questionsIn } from './questions.ts'
import { swornIn } from './sworn.ts'
import { type Lines, linesOf, type Turn } from './turn.ts'

const LAYOUTS: readonly ((lines: Lines) => Turn[])[] = [
  mailsIn,
  swornIn,
  clockedIn,
  chatsIn,
  dashesIn,
  lettersIn,
  questionsIn,
]

export function turnsIn(text: string, paragraphs: readonly TextSpan[]): Turn[] {
  const lines = linesOf(text, paragraphs)
  for (const layout of LAYOUTS) {
    const found = layout(lines)
    if (found.length > (layout === mailsIn ? 0 : 1)) return found
  }
  return []
}

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
