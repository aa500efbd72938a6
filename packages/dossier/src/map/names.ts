import { textWidth } from '../lines/metrics.ts'
import { type Box, inside, overlap } from './labels.ts'
import type { Outline } from './outlines.ts'
import type { Point } from './projection.ts'
import { cellsOf, isIn, type Raster } from './raster.ts'

export const SIZE = 13

/** A name about a point: `x` is its middle, `y` its baseline, px. */
export interface PanelText {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Square px below which a country is not named. */
const LEAST_AREA = 1500

/**
 * Names of countries, each on its own land and on no other, as near to the middle of what shows as there is
 * room; one that finds none is left out.
 */
export function countryNames(
  outlines: readonly Outline[],
  nameOf: (country: string) => string,
  raster: Raster,
  frame: Box,
  taken: readonly Box[],
): (PanelText & { readonly country: string })[] {
  const boxes = [...taken]
  return outlines.flatMap(({ country, area }) => {
    if (area < LEAST_AREA) return []
    const text = nameOf(country)
    const found = spotFor(country, text, raster, frame, boxes)
    if (!found) return []
    boxes.push(found)
    return [{ text, country, x: round(found.x + found.width / 2), y: round(found.y + SIZE) }]
  })
}

function spotFor(
  country: string,
  text: string,
  raster: Raster,
  frame: Box,
  taken: readonly Box[],
): Box | undefined {
  const cells = cellsOf(raster, country)
  const [x, y] = middleOf(cells)
  const nearest = cells.toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y))
  for (const point of nearest) {
    const box = nameBox(text, point)
    const isFree = inside(box, frame) && !taken.some((other) => overlap(box, other))
    if (isFree && isIn(raster, country, box)) return box
  }
  return undefined
}

/** Names of places are letter-spaced, hence the allowance. */
function nameBox(text: string, [x, y]: Point): Box {
  const width = textWidth(text, SIZE) * 1.12 + 12
  return { x: x - width / 2, y: y - 9, width, height: SIZE + 5 }
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([a, b], [x, y]) => [a + x, b + y], [0, 0])
  return [sum[0] / points.length, sum[1] / points.length]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
