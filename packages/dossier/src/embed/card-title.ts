import { breakLines } from '@hearsay/text'
import type { Block } from './blocks.ts'
import { CARD, cardText, cardWidth, startOf } from './card-type.ts'
import { fitted } from './type.ts'

/** Sizes of a question, px, and how many lines of it there may be: the largest that has room is taken. */
const SIZES = [
  { size: 64, most: 2 },
  { size: 54, most: 3 },
  { size: 40, most: 4 },
] as const

const ROOM = CARD.width - 2 * CARD.margin
/** By how much less room is tried, px. */
const STEP = 40

/** A question set as large as it has room for; what four lines cannot hold ends in an ellipsis. */
export function cardTitle(question: string, page: 'ltr' | 'rtl'): Block {
  const tried = SIZES.map(({ size, most }) => ({ size, most, lines: linesOf(question, size) }))
  const fits = tried.find(({ lines, most }) => lines.length <= most) ?? tried.at(-1)
  if (fits === undefined) return { body: '', height: 0 }
  const { size, most } = fits
  const look = { size, face: 'serif', direction: startOf(question, page), own: true } as const
  const leading = Math.round(size * 1.18)
  const lines = fitted(evened(question, size, fits.lines.length), most)
  const body = lines.map((line, index) => cardText(line, CARD.margin, size + index * leading, look))
  return { body: body.join(''), height: lines.length * leading }
}

/** As few lines, and as even, as they can be: no word stands alone below a full line. */
function evened(question: string, size: number, count: number): string[] {
  let best = linesOf(question, size)
  for (let room = ROOM - STEP; room > 0; room -= STEP) {
    const lines = linesOf(question, size, room)
    if (lines.length > count) return best
    best = lines
  }
  return best
}

function linesOf(question: string, size: number, room: number = ROOM): string[] {
  return breakLines(question, room, (line) => cardWidth(line, { size, face: 'serif' }))
}
