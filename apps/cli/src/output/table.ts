import stringWidth from 'string-width'
import { safe } from './safe.ts'
import { style } from './style.ts'
import { columns, wrap } from './wrap.ts'

export interface Column {
  readonly title: string
  /** Figures stand right, and are never broken; words stand left, and wrap. */
  readonly align?: 'right'
}

const GAP = '  '
const NARROWEST = 12

/**
 * A table without boxes: titles, then rows, aligned. Where the terminal is too narrow, the widest columns
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
  const columns = head.map(({ title, align }, column) => {
    const texts = cells.map((row) => row[column] ?? '')
    const least = align === 'right' ? Math.max(...[title, ...texts].map(longestWord)) : NARROWEST
    return { width: Math.max(titleWidth(title, align), ...texts.map((text) => stringWidth(text))), least }
  })
  const excess = () =>
    columns.reduce((sum, each) => sum + each.width, GAP.length * (columns.length - 1)) - width
  while (excess() > 0) {
    const [widest] = columns.filter((each) => each.width > each.least).sort((a, b) => b.width - a.width)
    if (!widest) break
    widest.width -= 1
  }
  return columns.map((each) => each.width)
}

/** A title over figures stands in as many lines as it has words: figures are narrow. */
function titleWidth(title: string, align: Column['align']): number {
  return align === 'right' ? longestWord(title) : stringWidth(title)
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => stringWidth(word)))
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
