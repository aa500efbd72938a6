import type { Case, Place } from '@hearsay/case'
import { drawPanel, type Panel } from '@hearsay/dossier/map/panel.ts'
import { RADIUS } from '@hearsay/dossier/map/places.ts'
import { projectionFor } from '@hearsay/dossier/map/projection.ts'
import { deskText } from '@hearsay/words'

/** What a map shows: its middle in degrees, and how many kilometres about it. */
export interface MapFrame {
  readonly latitude: number
  readonly longitude: number
  readonly km: number
}

export interface PlaceMap {
  readonly frame: MapFrame
  readonly panel: Panel
}

type Value = Readonly<Record<string, unknown>>

const SIZE = { width: 320, height: 360, padding: 20 } as const
const WORLD: MapFrame = { latitude: 20, longitude: 0, km: 6000 }
const [NEAREST, FURTHEST] = [2, 9000]

/** A map for a place that somebody describes: round what it has, or what it lies in. */
export function placeMap(of: Case, value: Value, asked?: MapFrame): PlaceMap {
  const frame = asked ?? frameFor(of, value)
  const at = positionIn(value)
  const { panel } = drawPanel(
    formOf(frame),
    { circles: at ? [circle(value, at)] : [], countries: new Map() },
    'en',
  )
  return { frame, panel }
}

const formOf = ({ latitude, longitude, km }: MapFrame) => {
  const middle = [longitude, latitude] as const
  return { ...SIZE, middle, show: [{ at: middle, radius: km }] }
}

function circle(value: Value, at: readonly [number, number]) {
  const radius = RADIUS[precisionIn(value) ?? 'town']
  const name = typeof value.name === 'string' ? value.name : ''
  return { id: 'here', name, at, radius, wide: radius > RADIUS.district, country: undefined, what: [] }
}

function frameFor(of: Case, value: Value): MapFrame {
  const within = typeof value.within === 'string' ? of.place.get(value.within) : undefined
  const known = [value, within, ...[...of.place.values()].toReversed()].find(
    (one) => one && positionIn({ ...one }),
  )
  const at = known && positionIn({ ...known })
  if (!known || !at) return WORLD
  const km = Math.max(25, 4 * RADIUS[precisionIn({ ...known }) ?? 'town'])
  return { longitude: at[0], latitude: at[1], km }
}

function positionIn({ latitude, longitude }: Value): readonly [number, number] | undefined {
  return typeof latitude === 'number' && typeof longitude === 'number' ? [longitude, latitude] : undefined
}

function precisionIn({ precision }: Value): Place['precision'] | undefined {
  return typeof precision === 'string' && Object.hasOwn(RADIUS, precision)
    ? (precision as Place['precision'])
    : undefined
}

/** What somebody did on a map: pointed at something on it, in px, or went nearer or further off. */
export interface MapDone {
  readonly frame: MapFrame
  readonly point: readonly [x: number, y: number] | null
  readonly zoom: 'in' | 'out' | null
}

/** The place as it is after that, and the map that shows it. */
export function pointed(value: Value, { frame, point, zoom }: MapDone): { value: Value; frame: MapFrame } {
  if (zoom !== null) {
    const km = zoom === 'in' ? frame.km / 3 : frame.km * 3
    return { value, frame: { ...frame, km: Math.min(FURTHEST, Math.max(NEAREST, km)) } }
  }
  const there = point && projectionFor(formOf(frame)).project.invert?.([...point])
  if (!there) return { value, frame }
  const [longitude, latitude] = there.map((degrees) => rounded(degrees, frame.km)) as [number, number]
  const whose = value.coordinatesFrom ?? deskText('en', 'map.from')
  const precision = value.precision ?? precisionFor(frame.km)
  const placed = { ...value, latitude, longitude, precision, coordinatesFrom: whose }
  return { value: placed, frame: { ...frame, latitude, longitude } }
}

/** Degrees to as many figures as a hand on such a map can mean. */
function rounded(degrees: number, km: number): number {
  return Number(degrees.toFixed(km < 20 ? 3 : km < 500 ? 2 : 1))
}

/** How exactly somebody who points at a map of such a width can mean a place. */
function precisionFor(km: number): Place['precision'] {
  if (km < 10) return '1km'
  if (km < 100) return 'town'
  return km < 500 ? 'district' : 'province'
}

/** What a form says of its map; null where that is no map of ours. */
export function mapDone(given: ReadonlyMap<string, string>): MapDone | null {
  const number = (name: string) => Number(given.get(name) || Number.NaN)
  const [latitude, longitude, km] = ['map.latitude', 'map.longitude', 'map.km'].map(number)
  const isFrame =
    Math.abs(latitude ?? Number.NaN) <= 90 && Math.abs(longitude ?? Number.NaN) <= 180 && (km ?? 0) >= NEAREST
  if (!isFrame || latitude === undefined || longitude === undefined || km === undefined) return null
  const [x, y] = [number('at.x'), number('at.y')]
  const zoom = given.get('zoom')
  return {
    frame: { latitude, longitude, km: Math.min(km, FURTHEST) },
    // By keyboard a browser says that the corner was meant.
    point: Number.isFinite(x) && Number.isFinite(y) && (x !== 0 || y !== 0) ? [x, y] : null,
    zoom: zoom === 'in' || zoom === 'out' ? zoom : null,
  }
}
