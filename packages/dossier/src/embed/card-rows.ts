import { collapseText, embedText, type Locale } from '@hearsay/words'
import { drawUnits } from '../collapse/units.ts'
import type { CollapseCell, CollapseRow, CollapseView } from '../collapse/view.ts'
import type { Block } from './blocks.ts'
import { CARD, type CardLook, cardLine, cardText, cardWidth } from './card-type.ts'
import { light } from './ink.ts'
import { markAt, unitsAt } from './shapes.ts'
import { element } from './xml.ts'

/** Accounts that have room on a card. */
const MOST = 5
const LINE = 38
const SIZE = 25
/** Units of one stage that are drawn: its number says the rest. */
const DRAWN = 20
/** Of a stroke's own size. */
const SCALE = 0.72

/** Where the stages stand, px from where reading starts: those of the collapse in small. */
const STAGES = [
  { stage: 'voices', place: 0, x: 552, room: 240 },
  { stage: 'lines', place: 2, x: 792, room: 172 },
  { stage: 'left', place: 3, x: 964, room: 172 },
] as const
const NAME = { x: CARD.margin + 34, room: 552 - CARD.margin - 34 - 20 }

/** The collapse in small: of up to five accounts the voices, lines, and what is left. */
export function cardRows({ rows }: CollapseView, locale: Locale, direction: 'ltr' | 'rtl'): Block {
  if (rows.length === 0) return { body: '', height: 0 }
  const look: CardLook = { size: SIZE, direction }
  const faint: CardLook = { ...look, size: 21, fill: light('faint'), weight: 400 }
  const shown = rows.slice(0, MOST)
  const count = rows.length
  const head = STAGES.map(({ stage, x }) => cardText(collapseText(locale, `${stage}.label`), x, 20, faint))
  if (count > shown.length) {
    const some = embedText(locale, 'some', { shown: shown.length, count })
    head.push(cardText(some, CARD.margin, 20, faint))
  }
  const rule = element('path', {
    d: `M${CARD.margin} 33.5H${CARD.width - CARD.margin}`,
    stroke: light('ink'),
    'stroke-width': 1.5,
  })
  const drawn = shown.map((row, index) => drawRow(row, 36 + index * LINE, look))
  return { body: [...head, rule, ...drawn].join(''), height: 36 + shown.length * LINE }
}

function drawRow(row: CollapseRow, y: number, look: CardLook): string {
  const setting = { width: CARD.width, direction: look.direction }
  const name = cardText(cardLine(row.short, NAME.room, look), NAME.x, y + 30, { ...look, own: true })
  const cells = STAGES.map(({ place, ...at }) => drawCell(row.cells[place], row.number, { ...at, y }, look))
  return [markAt(row.number, CARD.margin, y + 11, 21, setting), name, ...cells].join('')
}

function drawCell(
  cell: CollapseCell | undefined,
  number: number,
  { x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
  look: CardLook,
): string {
  if (cell === undefined) return ''
  const certain = Math.min(cell.solid, DRAWN)
  const units = drawUnits(certain, Math.min(cell.hatched, DRAWN - certain))
  const before = cardWidth(cell.text, look) + 10
  // A long number leaves its strokes less room.
  const scale = Math.min(SCALE, (room - before) / units.width)
  const at = { x: x + before, y: y + 30 - 18 * SCALE, number, scale }
  const strokes =
    cell.solid + cell.hatched > 0 && scale > 0 ? unitsAt(units, at, { width: CARD.width, ...look }) : ''
  return cardText(cell.text, x, y + 30, look) + strokes
}
