import { geoContains } from 'd3-geo'
import type { Geometry, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import topology from 'world-atlas/countries-50m.json'

export type Position = readonly [longitude: number, latitude: number]

/** Degrees; west is less than east. Land that crosses the antimeridian spans the world here. */
export interface Bounds {
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

const WIDEST = 30

/** Every piece of land of every country. */
const LANDS: readonly Land[] = feature(topology, topology.objects.countries).features.flatMap(
  ({ geometry, properties }) =>
    pieces(geometry).map((shape) => ({ country: properties.name, bounds: boundsOf(shape), shape })),
)

/** Land that may show within bounds. */
export function landWithin(view: Bounds): Land[] {
  return LANDS.filter(
    ({ bounds: { west, south, east, north } }) =>
      west <= view.east && east >= view.west && south <= view.north && north >= view.south,
  )
}

/**
 * The pieces of land that hold any of the positions: a province overseas does not widen a map. A piece wider
 * than 30° is left out, since it would leave nothing to see of the rest.
 */
export function landAround(positions: readonly Position[]): Polygon[] {
  const found = LANDS.filter(({ bounds: { west, south, east, north }, shape }) => {
    if (east - west > WIDEST || north - south > WIDEST) return false
    return positions.some(
      ([x, y]) => x >= west && x <= east && y >= south && y <= north && geoContains(shape, [x, y]),
    )
  })
  return found.map(({ shape }) => shape)
}

function pieces(land: Geometry): Polygon[] {
  if (land.type === 'Polygon') return [land]
  if (land.type !== 'MultiPolygon') return []
  return land.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
}

function boundsOf({ coordinates: [ring = []] }: Polygon): Bounds {
  const bounds = { west: 180, south: 90, east: -180, north: -90 }
  for (const [x = 0, y = 0] of ring) {
    bounds.west = Math.min(bounds.west, x)
    bounds.east = Math.max(bounds.east, x)
    bounds.south = Math.min(bounds.south, y)
    bounds.north = Math.max(bounds.north, y)
  }
  return bounds
}
