import { drawUnits, PITCH } from '../collapse/units.ts'
import type { CollapseCell } from '../collapse/view.ts'
import { type Block, below } from './blocks.ts'
import type { Cell } from './collapse-columns.ts'
import { light } from './ink.ts'
import { unitsAt } from './shapes.ts'
import { blockAt, type Look, type Setting, widest } from './type.ts'

const FIGURE: Look = { size: 17, fill: light('ink') }
/** Of figures that are words, where those of the usual size have no room. */
const LESS = 14
export const SMALL: Look = { size: 12, fill: light('faint') }

/** One stage of one account: its number, strokes, and what is said beside it; its name, if none is above. */
export function drawCell(
  cell: CollapseCell,
  { x, room }: Cell,
  { number, stage }: { readonly number: number; readonly stage: string | undefined },
  setting: Setting,
): Block {
  const size = widest(cell.text, FIGURE) > room ? LESS : FIGURE.size
  const text = (words: string, leading: number, look: Look) =>
    blockAt(words, { x, y: 0, room, leading }, look, setting)
  return below(
    [
      ...(stage === undefined ? [] : [text(stage, 15, SMALL)]),
      text(cell.text, size + 3, { ...FIGURE, size }),
      ...strokes(cell, x, room, number, setting),
      ...(cell.minor === undefined ? [] : [text(cell.minor, 15, SMALL)]),
    ],
    3,
  )
}

function strokes(
  { solid, hatched }: CollapseCell,
  x: number,
  room: number,
  number: number,
  setting: Setting,
): Block[] {
  if (solid + hatched === 0) return []
  const most = Math.floor(room / PITCH)
  const units = drawUnits(solid, hatched, most < 10 ? Math.max(5, most) : Math.floor(most / 5) * 5)
  return [{ body: unitsAt(units, { x, y: 2, number }, setting), height: units.height + 4 }]
}
