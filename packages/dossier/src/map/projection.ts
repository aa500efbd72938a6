import { type GeoProjection, geoAzimuthalEquidistant } from 'd3-geo'
import type { Box } from './labels.ts'
import { KM_PER_DEGREE, type Position, positionFrom } from './sphere.ts'

/** Px from the top left corner. */
export type Point = readonly [x: number, y: number]

/** How a panel is set: its size, and what it must show, each so many kilometres wide on either side. */
export interface PanelForm {
  readonly width: number
  readonly height: number
  readonly padding: number
  readonly middle: Position
  readonly show: readonly { readonly at: Position; readonly radius: number }[]
}

/** A projection onto a panel, and what of the earth it reaches. */
export interface Projected {
  readonly project: GeoProjection
  readonly pixelsPerKm: number
  /** From the middle to the corner that is furthest off, in kilometres. */
  readonly reach: number
}

const SIDES = [0, 45, 90, 135, 180, 225, 270, 315]
const ANTIPODE = 179

/**
 * Azimuthal equidistant about the middle: directions and distances from it are true, and it has no edge at a
 * pole or at the antimeridian. What a panel must show is as large as it has room for.
 */
export function projectionFor({ width, height, padding, middle, show }: PanelForm): Projected {
  const [longitude, latitude] = middle
  const edges = show.flatMap(({ at, radius }) => SIDES.map((side) => [...positionFrom(at, side, radius)]))
  const project = geoAzimuthalEquidistant()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [padding, padding],
        [width - padding, height - padding],
      ],
      { type: 'MultiPoint', coordinates: edges },
    )
  const pixelsPerKm = (project.scale() * Math.PI) / 180 / KM_PER_DEGREE
  const [x, y] = pointAt(project, middle)
  const corners = [0, width].flatMap((side) => [0, height].map((end) => Math.hypot(side - x, end - y)))
  const reach = Math.max(...corners) / pixelsPerKm
  project.clipAngle(Math.min(ANTIPODE, reach / KM_PER_DEGREE + 1)).clipExtent([
    [0, 0],
    [width, height],
  ])
  return { project, pixelsPerKm, reach }
}

/** Where a position stands. */
export function pointAt(project: GeoProjection, [longitude, latitude]: Position): Point {
  const [x = 0, y = 0] = project([longitude, latitude]) ?? []
  return [x, y]
}

/** Where on one panel stands what another shows, both about one middle: no more than another scale. */
export function frameOn(outer: Projected, inner: Projected, { middle, width, height }: PanelForm): Box {
  const scale = outer.pixelsPerKm / inner.pixelsPerKm
  const [x, y] = pointAt(outer.project, middle)
  const [left, top] = pointAt(inner.project, middle)
  return { x: x - left * scale, y: y - top * scale, width: width * scale, height: height * scale }
}
