import stringWidth from 'string-width'
import { safe } from './safe.ts'
import { style } from './style.ts'
import { columns, wrap } from './wrap.ts'

export interface Column {
  readonly title: string
  /** Figures stand right; words stand left, and wrap. */
  readonly align?: 'right'
}

const GAP = '  '
const NARROWEST = 12

/**
 * A table without boxes: titles, then rows, aligned. Where the terminal is too narrow, the widest columns of words
 * wrap. Every cell is made safe here, so that no caller can forget.
 */
export function table(
  head: readonly Column[],
  rows: readonly (readonly string[])[],
  width = columns(),
): string {
  const cells = rows.map((row) => head.map((_, column) => safe(row[column] ?? '')))
  const widths = fitted(head, cells, width)
  const titles = line(
    head.map(({ title }) => title),
    head,
    widths,
  ).map(style.faint)
  return [...titles, ...cells.flatMap((row) => line(row, head, widths))].join('\n')
}

function fitted(head: readonly Column[], cells: readonly (readonly string[])[], width: number): number[] {
  const widths = head.map(({ title, align }, column) =>
    Math.max(titleWidth(title, align), ...cells.map((row) => stringWidth(row[column] ?? ''))),
  )
  const excess = () => widths.reduce((sum, each) => sum + each, GAP.length * (widths.length - 1)) - width
  while (excess() > 0) {
    const wide = widths.map((each, column) => (head[column]?.align === 'right' ? 0 : each))
    const widest = Math.max(...wide)
    if (widest <= NARROWEST) break
    widths[wide.indexOf(widest)] = widest - 1
  }
  return widths
}

/** A title over figures stands in as many lines as it has words: figures are narrow. */
function titleWidth(title: string, align: Column['align']): number {
  const words = align === 'right' ? title.split(' ') : [title]
  return Math.max(...words.map((word) => stringWidth(word)))
}

function line(row: readonly string[], head: readonly Column[], widths: readonly number[]): string[] {
  const wrapped = row.map((cell, column) => wrap(cell, widths[column] ?? 0))
  const height = Math.max(...wrapped.map(({ length }) => length))
  return Array.from({ length: height }, (_, index) =>
    wrapped
      .map((lines, column) => pad(lines[index] ?? '', widths[column] ?? 0, head[column]?.align === 'right'))
      .join(GAP)
      .trimEnd(),
  )
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return right ? space + text : text + space
}
