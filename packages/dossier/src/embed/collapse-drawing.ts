import type { Locale } from '@hearsay/words'
import { drawUnits, PITCH } from '../collapse/units.ts'
import type { CollapseCell, CollapseRow, CollapseView } from '../collapse/view.ts'
import { textWidth } from '../lines/metrics.ts'
import { light } from './ink.ts'
import { markAt, ruleAt, unitsAt } from './shapes.ts'
import { type Block, blockAt, type Look, type Setting, settingOf, textAt } from './type.ts'

const NAME: Look = { size: 15, weight: 600, fill: light('ink'), own: true }
const SENTENCE: Look = { size: 13, fill: light('ink') }
const FIGURE: Look = { size: 19, fill: light('ink') }
const SMALL: Look = { size: 12, fill: light('faint') }
const STAGE: Look = { size: 13, weight: 600, fill: light('ink') }

/** Below this many px an account stands over its numbers, not beside them. */
const BESIDE = 600
/** Before a name, for its mark. */
const MARK = 20
const GAP = 10

/** Where the columns stand, px from where reading starts. */
interface Columns {
  readonly isBeside: boolean
  /** Of names and sentences. */
  readonly room: number
  readonly cell: (index: number) => number
  readonly cellRoom: number
}

/** A drawing, as the inside of an `<svg>`, and its size in px. */
export interface Drawn extends Block {
  readonly width: number
}

/** The collapse as a drawing of this width: the same rows, numbers and strokes as on the dossier. */
export function drawCollapse(view: CollapseView, locale: Locale, width: number): Drawn {
  const setting = settingOf(locale, width)
  const columns = columnsFor(width, view.stages.length)
  const head = columns.isBeside ? headBeside(view, columns, setting) : headAbove(view, setting)
  const parts = [head.body]
  let y = head.height
  for (const row of view.rows) {
    parts.push(ruleAt(y, light(row === view.rows[0] ? 'ink' : 'hairline'), setting))
    const drawn = drawRow(row, view, y + 12, columns, setting)
    parts.push(drawn.body)
    y += drawn.height + 24
  }
  parts.push(ruleAt(y, light('hairline'), setting))
  const key = blockAt(view.key, { x: 0, y: y + 10, room: width, leading: 16 }, SMALL, setting)
  return { width, height: Math.ceil(y + 10 + key.height), body: [...parts, key.body].join('') }
}

function columnsFor(width: number, count: number): Columns {
  const isBeside = width >= BESIDE
  const start = isBeside ? Math.round(width * 0.36) : 0
  const step = (width - start) / count
  return {
    isBeside,
    room: (isBeside ? start - GAP : width) - MARK,
    cell: (index) => start + index * step,
    cellRoom: step - GAP,
  }
}

function headBeside({ stages }: CollapseView, columns: Columns, setting: Setting): Block {
  const blocks = stages.map(({ label, explained }, index) => {
    const at = { x: columns.cell(index), room: columns.cellRoom }
    const name = textAt(label, at.x, 13, STAGE, setting)
    const more = blockAt(explained, { ...at, y: 18, leading: 15 }, SMALL, setting)
    return { body: name + more.body, height: 18 + more.height + 10 }
  })
  return stacked(blocks)
}

/** What the stages mean, once, before all numbers. */
function headAbove({ stages }: CollapseView, setting: Setting): Block {
  let y = 0
  const bodies = stages.map(({ label, explained }) => {
    const name = textAt(label, 0, y + 13, STAGE, setting)
    const more = blockAt(explained, { x: 0, y: y + 17, room: setting.width, leading: 15 }, SMALL, setting)
    y += 17 + more.height + 8
    return name + more.body
  })
  return { body: bodies.join(''), height: y + 4 }
}

function drawRow(row: CollapseRow, view: CollapseView, y: number, columns: Columns, setting: Setting): Block {
  const text = { x: MARK, room: columns.room }
  const name = blockAt(row.short, { ...text, y, leading: 19 }, NAME, setting)
  const below = y + name.height + 3
  const sentence = blockAt(row.sentence, { ...text, y: below, leading: 17 }, SENTENCE, setting)
  const words = name.height + 3 + sentence.height
  const top = columns.isBeside ? 0 : words + 10
  const cells = row.cells.map((cell, index) =>
    drawCell(
      cell,
      row.number,
      view.stages[index]?.label ?? '',
      { x: columns.cell(index), y: y + top },
      columns,
      setting,
    ),
  )
  const numbers = stacked(cells)
  return {
    body: markAt(row.number, 0, y + 2, 12, setting) + name.body + sentence.body + numbers.body,
    height: columns.isBeside ? Math.max(words, numbers.height) : top + numbers.height,
  }
}

function drawCell(
  cell: CollapseCell,
  number: number,
  stage: string,
  { x, y }: { readonly x: number; readonly y: number },
  { isBeside, cellRoom }: Columns,
  setting: Setting,
): Block {
  const perRow = Math.max(5, Math.floor(cellRoom / PITCH / 5) * 5)
  const parts = isBeside ? [] : [textAt(stage, x, y + 12, SMALL, setting)]
  let height = isBeside ? 0 : 18
  const size = textWidth(cell.text, FIGURE.size) > cellRoom ? 14 : FIGURE.size
  const figure = blockAt(
    cell.text,
    { x, y: y + height, room: cellRoom, leading: size + 4 },
    { ...FIGURE, size },
    setting,
  )
  parts.push(figure.body)
  height += figure.height + 4
  if (cell.solid + cell.hatched > 0) {
    const units = drawUnits(cell.solid, cell.hatched, perRow)
    parts.push(unitsAt(units, { x, y: y + height, number }, setting))
    height += units.height + 4
  }
  if (cell.minor !== undefined) {
    const minor = blockAt(cell.minor, { x, y: y + height, room: cellRoom, leading: 15 }, SMALL, setting)
    parts.push(minor.body)
    height += minor.height
  }
  return { body: parts.join(''), height }
}

/** Blocks side by side. */
function stacked(blocks: readonly Block[]): Block {
  return {
    body: blocks.map(({ body }) => body).join(''),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
  }
}
