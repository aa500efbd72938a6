import type { Locale } from '@hearsay/words'
import type { CollapseRow, CollapseView } from '../collapse/view.ts'
import { type Block, below, beside, type Drawn, movedBy } from './blocks.ts'
import { drawCell, SMALL } from './collapse-cell.ts'
import { type Columns, columnsFor, MARK } from './collapse-columns.ts'
import { light } from './ink.ts'
import { markAt, ruleAt } from './shapes.ts'
import { blockAt, type Look, type Setting, settingOf } from './type.ts'

const NAME: Look = { size: 15, weight: 600, fill: light('ink'), own: true }
const SENTENCE: Look = { size: 13, fill: light('ink') }
const STAGE: Look = { size: 13, weight: 600, fill: light('ink') }
/** Of a name; what it is called in full stands in the description. */
const LINES = 4
/** Between a rule and what stands over and under it. */
const AIR = 12

/** The collapse as a drawing of this width: the same rows, numbers and strokes as on the dossier. */
export function drawCollapse(view: CollapseView, locale: Locale, width: number): Drawn {
  const setting = settingOf(locale, width)
  const columns = columnsFor(width)
  const stages = drawStages(view, columns, setting)
  const rows = view.rows.map((row, index) => drawRow(row, view, columns, setting, index === 0))
  const key = blockAt(view.key, { x: 0, y: 0, room: width, leading: 16 }, SMALL, setting)
  const end = { body: ruleAt(0, light('hairline'), setting), height: 0 }
  // On a narrow picture each number has the name of its stage over it, and what stages are comes after.
  const blocks = columns.isBeside ? [stages, ...rows, end, key] : [...rows, end, stages, key]
  return { width, ...below(blocks, AIR) }
}

function drawStages({ stages }: CollapseView, columns: Columns, setting: Setting): Block {
  const drawn = stages.map(({ label, explained }, index) => {
    const { x, room } = columns.isBeside ? (columns.cells[index] ?? WHOLE) : { x: 0, room: setting.width }
    const name = blockAt(label, { x, y: 0, room, leading: 17 }, STAGE, setting)
    const words = blockAt(explained, { x, y: 0, room, leading: 15 }, SMALL, setting)
    return below([name, words], 1)
  })
  return columns.isBeside ? beside(drawn) : below(drawn, 7)
}

const WHOLE = { x: 0, room: 0 }

function drawRow(
  row: CollapseRow,
  view: CollapseView,
  columns: Columns,
  setting: Setting,
  isFirst: boolean,
): Block {
  const { isBeside, room, cells } = columns
  const name = blockAt(row.short, { x: MARK, y: 0, room, leading: 19 }, NAME, setting, LINES)
  const sentence = blockAt(row.sentence, { x: MARK, y: 0, room, leading: 17 }, SENTENCE, setting)
  const named = below([name, sentence], 3)
  const numbers = beside(
    row.cells.map((cell, index) => {
      const stage = isBeside ? undefined : view.stages[index]?.label
      return drawCell(cell, cells[index] ?? WHOLE, { number: row.number, stage }, setting)
    }),
  )
  const words = { ...named, body: markAt(row.number, 0, 2, 12, setting) + named.body }
  const whole = isBeside ? beside([words, numbers]) : below([words, numbers], 10)
  const rule = ruleAt(0, light(isFirst ? 'ink' : 'hairline'), setting)
  return { body: rule + movedBy(0, AIR, whole.body), height: AIR + whole.height }
}
