import type { Case, Place } from '@hearsay/case'
import { type Locale, placesText, titleFor } from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { type Around, around, type FarPlace } from './around.ts'
import { drawPanel, type OnPanel, type Panel } from './panel.ts'
import { unpiled } from './piled.ts'
import { type MapPlace, mapPlaces, nameOf, recordedAt } from './places.ts'
import { frameOn, type PanelForm, projectionFor } from './projection.ts'
import { bearingTo, kilometresBetween } from './sphere.ts'

/** Where things are said to have happened, as exactly as anybody says, and no more. */
export interface MapView {
  /** Absent where no place has coordinates. */
  readonly drawn: MapDrawing | undefined
  readonly rows: readonly PlaceRow[]
  /** Names of the places without coordinates. */
  readonly unmapped: readonly string[]
  /** Where coordinates and outlines come from. */
  readonly sources: readonly string[]
}

export interface MapDrawing {
  /** What the map is drawn round. */
  readonly title: string
  readonly wide: Panel
  readonly narrow: Panel
  /** Where in the world that is; absent where the map itself is wide enough to show it. */
  readonly region: Panel | undefined
  /** Places beyond the map, wider than it, or too near to another to be drawn: which, and where. */
  readonly far: readonly { readonly name: string; readonly where: string }[]
}

export interface PlaceRow {
  readonly name: string
  readonly within: string
  readonly precision: string
  readonly what: readonly string[]
}

/** Kilometres about the middle that are shown at least. */
const ALONE = 25
/** Kilometres of the region about a map. */
const REGION = 900

export const mapView = kept(makeMap)

function makeMap({ case: of, locale }: Dossier): MapView {
  const all = [...of.place.values()]
  const places = mapPlaces(of, locale)
  const round = around(of, places)
  const sources = new Set(all.flatMap(({ coordinatesFrom }) => coordinatesFrom ?? []))
  return {
    drawn: round && draw(of, round, places, locale),
    rows: all.map((place) => rowOf(of, place, locale)),
    unmapped: all.filter(({ latitude }) => latitude === undefined).map(({ name }) => name),
    sources: round ? [...sources, placesText(locale, 'atlas')] : [],
  }
}

function rowOf(of: Case, place: Place, locale: Locale): PlaceRow {
  const { id, within, precision, sea } = place
  return {
    name: nameOf(place, locale),
    within: within === undefined ? '' : titleFor(of, within, locale),
    precision: placesText(locale, sea && isWide(precision) ? 'precision.sea' : `precision.${precision}`),
    what: recordedAt(of, id, locale),
  }
}

function isWide(precision: Place['precision']): boolean {
  return precision === 'province' || precision === 'country'
}

function draw(of: Case, round: Around, places: readonly MapPlace[], locale: Locale): MapDrawing {
  const wide = formOf(round, 640, 440)
  const narrow = formOf(round, 320, 360)
  const near = round.near.filter(({ country }) => country === undefined)
  // By the smaller of the two: what stands beside it stands beside both.
  const { drawn, beside } = unpiled(near, projectionFor(narrow))
  const on: OnPanel = {
    circles: drawn,
    countries: new Map(
      places.flatMap(({ name, country }) => (country === undefined ? [] : [[country, name]])),
    ),
  }
  const [large, small] = [wide, narrow].map((form) => drawPanel(form, on, locale))
  if (!large || !small) throw new Error('expected two panels')
  const hidden = round.far.filter(
    ({ place: { country } }) => country === undefined || !large.shown.has(country),
  )
  return {
    title: placesText(locale, 'round', { place: round.middle.name }),
    wide: large.panel,
    narrow: small.panel,
    region: regionOf(wide, on, locale),
    far: [...beside.map((place) => fromMiddle(round.middle, place)), ...hidden].map((far) => ({
      name: far.place.name,
      where: whereOf(of, round.middle, far, locale),
    })),
  }
}

function formOf({ middle, near }: Around, width: number, height: number): PanelForm {
  const show = [
    { at: middle.at, radius: Math.max(ALONE, middle.radius) },
    ...near.filter(({ wide }) => !wide),
  ]
  return { width, height, padding: 44, middle: middle.at, show }
}

/** Countries about the map, so that a reader sees where it is. */
function regionOf(inner: PanelForm, { countries }: OnPanel, locale: Locale): Panel | undefined {
  const { middle } = inner
  const form = { width: 240, height: 220, padding: 0, middle, show: [{ at: middle, radius: REGION }] }
  const [outside, within] = [projectionFor(form), projectionFor(inner)]
  if (within.reach > REGION / 2) return undefined
  const frame = frameOn(outside, within, inner)
  return drawPanel(form, { circles: [], countries, frame }, locale).panel
}

const WINDS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const

/**
 * Where a place is, from the middle of the map. What lies round that middle is in no direction, and a wide
 * place is at no distance: its middle is not where anything was.
 */
function whereOf(
  of: Case,
  middle: MapPlace,
  { place, kilometres, bearing }: FarPlace,
  locale: Locale,
): string {
  if (liesIn(of, middle.id, place.id)) return placesText(locale, 'roundIt', { place: middle.name })
  if (place.wide) return placesText(locale, 'noDistance')
  const wind = WINDS[Math.round(bearing / 45) % WINDS.length] ?? 'n'
  return placesText(locale, `wind.${wind}`, { count: roughly(kilometres) })
}

function liesIn(of: Case, inner: string, outer: string): boolean {
  for (let id: string | undefined = inner; id !== undefined; id = of.place.get(id)?.within) {
    if (id === outer) return true
  }
  return false
}

function fromMiddle({ at }: MapPlace, place: MapPlace): FarPlace {
  return { place, kilometres: kilometresBetween(at, place.at), bearing: bearingTo(at, place.at) }
}

/** To two figures: a place is no nearer than it is known. */
function roughly(kilometres: number): number {
  return Number(kilometres.toPrecision(2))
}
