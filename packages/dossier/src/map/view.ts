import type { Case, Place } from '@hearsay/case'
import { type Locale, placesText, titleFor } from '@hearsay/words'
import type { GeoJSON } from 'geojson'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { landAround, type Position } from './countries.ts'
import { drawPanel, type Panel } from './panel.ts'
import { type MapPlace, mapPlaces, recordedAt } from './places.ts'
import { type PanelForm, pixelsPerKm, positionAt, projectionFor } from './projection.ts'

/** Where things are said to have happened, as exactly as anybody says, and no more. */
export interface MapView {
  /**
   * Two drawings of each panel: for a wide page and for a narrow one. Empty where no place has coordinates.
   */
  readonly panels: readonly { readonly title: string; readonly wide: Panel; readonly narrow: Panel }[]
  readonly rows: readonly PlaceRow[]
  /** Names of the places without coordinates. */
  readonly unmapped: readonly string[]
  /** Where coordinates and outlines come from. */
  readonly sources: readonly string[]
}

export interface PlaceRow {
  readonly name: string
  readonly within: string
  readonly precision: string
  readonly what: readonly string[]
}

/** How much larger a second panel must be to be worth the space. */
const WORTH = 2.5
/** Degrees shown on either side of a place that stands alone. */
const ALONE = 0.35

export const mapView = kept(makeMap)

function makeMap({ case: of, locale }: Dossier): MapView {
  const places = mapPlaces(of, locale)
  const all = [...of.place.values()]
  const sources = new Set(all.flatMap(({ coordinatesFrom }) => coordinatesFrom ?? []))
  return {
    panels: places.length === 0 ? [] : panelsOf(places, locale),
    rows: all.map((place) => rowOf(of, place, locale)),
    unmapped: all.filter(({ latitude }) => latitude === undefined).map(({ name }) => name),
    sources: places.length === 0 ? [] : [...sources, placesText(locale, 'atlas')],
  }
}

function rowOf(of: Case, { id, name, within, precision }: Place, locale: Locale): PlaceRow {
  return {
    name,
    within: within === undefined ? '' : titleFor(of, within, locale),
    precision: placesText(locale, `precision.${precision}`),
    what: recordedAt(of, id, locale),
  }
}

function panelsOf(places: readonly MapPlace[], locale: Locale): MapView['panels'] {
  const points = places.filter(({ radius }) => radius !== undefined)
  const region = regionOf(places, points)
  const [first] = points
  if (!first) return [alone(region, places, locale)]
  const overview: PanelForm = { width: 320, height: 300, fit: region, padding: 8, step: 5 }
  const wide: PanelForm = { width: 640, height: 420, fit: boxAround(points), padding: 40, step: 0.5 }
  if (!isWorth(overview, wide, first.latitude)) return [alone(region, places, locale)]
  const narrow: PanelForm = { ...wide, width: 320, height: 380 }
  const larger = (form: PanelForm) => drawPanel(form, points, locale)
  return [
    {
      title: placesText(locale, 'region'),
      wide: drawPanel(overview, places, locale, cornersOf(wide)),
      narrow: drawPanel(overview, places, locale, cornersOf(narrow)),
    },
    { title: placesText(locale, 'places'), wide: larger(wide), narrow: larger(narrow) },
  ]
}

function alone(region: GeoJSON, places: readonly MapPlace[], locale: Locale): MapView['panels'][number] {
  const form: PanelForm = { width: 640, height: 460, fit: region, padding: 16, step: 5 }
  const narrow = { ...form, width: 320, height: 340 }
  return {
    title: placesText(locale, 'region'),
    wide: drawPanel(form, places, locale),
    narrow: drawPanel(narrow, places, locale),
  }
}

/** The land that the places stand on, and the named areas themselves. */
function regionOf(places: readonly MapPlace[], points: readonly MapPlace[]): GeoJSON {
  const land = landAround((points.length > 0 ? points : places).map(positionOf))
  const box = boxAround(places, 2.2)
  return { type: 'GeometryCollection', geometries: [...land, box] }
}

/** Opposite corners as a line: d3-geo fits to it, and a polygon's winding cannot go wrong. */
function boxAround(
  places: readonly MapPlace[],
  least = ALONE,
): { type: 'MultiPoint'; coordinates: number[][] } {
  const xs = places.map(({ longitude }) => longitude)
  const ys = places.map(({ latitude }) => latitude)
  return {
    type: 'MultiPoint',
    coordinates: [
      [Math.min(...xs) - least, Math.max(...ys) + least],
      [Math.max(...xs) + least, Math.min(...ys) - least],
    ],
  }
}

function isWorth(overview: PanelForm, detail: PanelForm, latitude: number): boolean {
  const scale = (form: PanelForm) => pixelsPerKm(projectionFor(form), latitude)
  return scale(detail) > WORTH * scale(overview)
}

function cornersOf(form: PanelForm): readonly [Position, Position] {
  const projection = projectionFor(form)
  return [positionAt(projection, [0, 0]), positionAt(projection, [form.width, form.height])]
}

function positionOf({ longitude, latitude }: MapPlace): Position {
  return [longitude, latitude]
}
