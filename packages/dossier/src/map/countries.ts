import { geoContains } from 'd3-geo'
import type { Geometry, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import topology from 'world-atlas/countries-50m.json'
import { KM_PER_DEGREE, type Position } from './sphere.ts'

/** Degrees. Land that crosses the antimeridian spans the world here, and so does what holds a pole. */
interface Bounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** One piece of land and the country that it is of. */
export interface Land {
  readonly country: string
  readonly bounds: Bounds
  readonly shape: Polygon
}

/** Every piece of land of every country. */
const LANDS: readonly Land[] = feature(topology, topology.objects.countries).features.flatMap(
  ({ geometry, properties }) =>
    pieces(geometry).map((shape) => ({ country: properties.name, bounds: boundsOf(shape), shape })),
)

/** Land that may lie within so many kilometres of a position; a little more than does. */
export function landNear([longitude, latitude]: Position, kilometres: number): Land[] {
  const reach = kilometres / KM_PER_DEGREE
  const widest = Math.abs(latitude) + reach
  // Towards a pole meridians draw together; a circle about one meets them all.
  const turn = widest >= 90 ? 180 : Math.asin(Math.sin(rad(reach)) / Math.cos(rad(latitude))) / rad(1)
  return LANDS.filter(
    ({ bounds }) =>
      bounds.south <= latitude + reach &&
      bounds.north >= latitude - reach &&
      [-360, 0, 360].some(
        (round) => bounds.west <= longitude + round + turn && bounds.east >= longitude + round - turn,
      ),
  )
}

/** The country on whose land a position is; nothing at sea. */
export function countryAt([longitude, latitude]: Position): string | undefined {
  return landNear([longitude, latitude], 1).find(({ shape }) => geoContains(shape, [longitude, latitude]))
    ?.country
}

function pieces(land: Geometry): Polygon[] {
  if (land.type === 'Polygon') return [land]
  if (land.type !== 'MultiPolygon') return []
  return land.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
}

/** Over all rings: the first of Antarctica is the pole itself, and its coast the second. */
function boundsOf({ coordinates }: Polygon): Bounds {
  const bounds = { west: 180, south: 90, east: -180, north: -90 }
  for (const [x = 0, y = 0] of coordinates.flat()) {
    bounds.west = Math.min(bounds.west, x)
    bounds.east = Math.max(bounds.east, x)
    bounds.south = Math.min(bounds.south, y)
    bounds.north = Math.max(bounds.north, y)
  }
  return bounds
}

function rad(angle: number): number {
  return (angle * Math.PI) / 180
}
