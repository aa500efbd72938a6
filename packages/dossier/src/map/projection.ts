import { type GeoProjection, geoMercator } from 'd3-geo'
import type { GeoJSON } from 'geojson'
import type { Bounds, Position } from './countries.ts'

/** Px from the top left corner. */
export type Point = readonly [x: number, y: number]

/** How a panel is set: its size, and what it must show. `step`: degrees between grid lines. */
export interface PanelForm {
  readonly width: number
  readonly height: number
  readonly fit: GeoJSON
  readonly padding: number
  readonly step: number
}

const KM_PER_DEGREE = 111.195

/** Mercator, with what a panel must show as large as the panel has room for. */
export function projectionFor({ width, height, fit, padding }: PanelForm): GeoProjection {
  const projection = geoMercator()
  projection.fitExtent(
    [
      [padding, padding],
      [width - padding, height - padding],
    ],
    // d3-geo's own union of what it draws; any GeoJSON object is one.
    fit as Parameters<GeoProjection['fitExtent']>[1],
  )
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ])
}

/** Where a position stands; Mercator has a place for every one. */
export function pointAt(projection: GeoProjection, [longitude, latitude]: Position): Point {
  const [x = 0, y = 0] = projection([longitude, latitude]) ?? []
  return [x, y]
}

/** The position that stands at a place. */
export function positionAt(projection: GeoProjection, [x, y]: Point): Position {
  const [longitude = 0, latitude = 0] = projection.invert?.([x, y]) ?? []
  return [longitude, latitude]
}

/** The degrees that a panel shows. */
export function viewOf(projection: GeoProjection, { width, height }: PanelForm): Bounds {
  const [west, north] = positionAt(projection, [0, 0])
  const [east, south] = positionAt(projection, [width, height])
  return { west, south, east, north }
}

/** Px for a kilometre; under Mercator it goes by the latitude alone. */
export function pixelsPerKm(projection: GeoProjection, latitude: number): number {
  const [, south] = pointAt(projection, [0, latitude - 0.05])
  const [, north] = pointAt(projection, [0, latitude + 0.05])
  return (south - north) / (0.1 * KM_PER_DEGREE)
}
