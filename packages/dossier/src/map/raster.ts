import type { Box } from './labels.ts'
import type { Outline } from './outlines.ts'
import type { Point } from './projection.ts'

/** Px on a side. */
export const CELL = 6

/** Which country is where on a panel, by square cells. */
export interface Raster {
  /** The country under the middle of a cell; nothing at sea. */
  at(column: number, row: number): string | undefined
  readonly columns: number
  readonly rows: number
}

/** Fills cells row by row between the crossings of outlines (even-odd). O(rows × corners). */
export function rasterOf(outlines: readonly Outline[], width: number, height: number): Raster {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)]
  const cells = new Map<number, string>()
  for (const { country, rings } of outlines) {
    for (let row = 0; row < rows; row += 1) {
      const crossings = rings.flatMap((ring) => crossed(ring, middleOf(row))).toSorted((a, b) => a - b)
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const [from = 0, to = 0] = crossings.slice(pair, pair + 2)
        const last = Math.min(columns - 1, Math.ceil(to / CELL - 0.5) - 1)
        for (let column = Math.max(0, Math.floor(from / CELL - 0.5) + 1); column <= last; column += 1)
          cells.set(row * columns + column, country)
      }
    }
  }
  return { columns, rows, at: (column, row) => cells.get(row * columns + column) }
}

/**
 * Whether a box stands in a country, or over it and the sea: in no other, and with its middle on its land.
 */
export function isIn(raster: Raster, country: string, { x, y, width, height }: Box): boolean {
  const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)]
  const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)]
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const here = raster.at(column, row)
      if (here !== undefined && here !== country) return false
    }
  }
  return raster.at(Math.floor((x + width / 2) / CELL), Math.floor((y + height / 2) / CELL)) === country
}

/** The middles of a country's cells. */
export function cellsOf(raster: Raster, country: string): Point[] {
  const points: Point[] = []
  for (let row = 0; row < raster.rows; row += 1) {
    for (let column = 0; column < raster.columns; column += 1) {
      if (raster.at(column, row) === country) points.push([middleOf(column), middleOf(row)])
    }
  }
  return points
}

/** Where the outline of a ring crosses a line of the panel. */
function crossed(ring: readonly Point[], y: number): number[] {
  return ring.flatMap(([x, from], index) => {
    const [nextX, to] = ring[(index + 1) % ring.length] ?? [x, from]
    return from > y === to > y ? [] : [x + ((y - from) / (to - from)) * (nextX - x)]
  })
}

function middleOf(cell: number): number {
  return (cell + 0.5) * CELL
}
