import { geoStream } from 'd3-geo'
import { landNear } from './countries.ts'
import type { Point, Projected } from './projection.ts'
import type { Position } from './sphere.ts'

/** A country as far as a panel shows it. */
export interface Outline {
  readonly country: string
  /** Closed, in px; a piece and its holes one after the other. */
  readonly rings: readonly (readonly Point[])[]
  /** Square px. */
  readonly area: number
}

/** Px within which two corners of a coast are one. */
const SMALLEST = 0.8

/** The countries that a panel shows, the one that shows most first. */
export function outlinesOn({ project, reach }: Projected, middle: Position): Outline[] {
  const rings = new Map<string, Point[][]>()
  for (const { country, shape } of landNear(middle, reach)) {
    const into: Point[][] = rings.get(country) ?? []
    geoStream(shape, project.stream(collector(into)))
    if (into.length > 0) rings.set(country, into)
  }
  return [...rings]
    .map(([country, all]) => ({
      country,
      rings: all,
      area: Math.abs(all.reduce((sum, ring) => sum + areaOf(ring), 0)),
    }))
    .filter(({ area }) => area > 1)
    .toSorted((a, b) => b.area - a.area)
}

/** SVG path data. */
export function pathOf(outlines: readonly Outline[]): string {
  return outlines
    .flatMap(({ rings }) => rings)
    .map((ring) => `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`)
    .join('')
}

/** A stream that keeps rings, without corners too close to be seen. */
function collector(into: Point[][]) {
  let ring: Point[] = []
  return {
    polygonStart() {},
    polygonEnd() {},
    lineStart() {
      ring = []
    },
    lineEnd() {
      if (ring.length > 2) into.push(ring)
    },
    point(x: number, y: number) {
      const last = ring.at(-1)
      if (!last || Math.hypot(x - last[0], y - last[1]) >= SMALLEST) ring.push([x, y])
    },
    sphere() {},
  }
}

function areaOf(ring: readonly Point[]): number {
  const sum = ring.reduce((so, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return so + x * nextY - nextX * y
  }, 0)
  return sum / 2
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
