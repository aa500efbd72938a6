import { type Case, custodyAt, eventsAt, type Place, sightingsAt } from '@hearsay/case'
import { type Locale, placesText, titleOf } from '@hearsay/words'

/**
 * Kilometres that a stated precision leaves open, on either side; areas have none, they are named and not
 * drawn.
 */
const RADIUS: Readonly<Record<Place['precision'], number | undefined>> = {
  exact: 0.01,
  '100m': 0.1,
  '1km': 1,
  town: 5,
  district: 20,
  province: undefined,
  country: undefined,
}

/** A place that can be put on a map. */
export interface MapPlace {
  readonly id: string
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  /** Kilometres; absent for an area. */
  readonly radius: number | undefined
  /** What is recorded there. */
  readonly what: readonly string[]
}

/**
 * Places with coordinates, the most exact first: a province is named where it is, a country where there is
 * room.
 */
export function mapPlaces(of: Case, locale: Locale): MapPlace[] {
  const order = Object.keys(RADIUS)
  const places = [...of.place.values()].toSorted(
    (a, b) => order.indexOf(a.precision) - order.indexOf(b.precision),
  )
  return places.flatMap((place) => {
    const { id, name, longitude, latitude, precision } = place
    if (longitude === undefined || latitude === undefined) return []
    return [{ id, name, longitude, latitude, radius: RADIUS[precision], what: recordedAt(of, id, locale) }]
  })
}

/** What a case puts at a place: events, steps of custody, rumours seen. */
export function recordedAt(of: Case, place: string, locale: Locale): string[] {
  return [
    ...eventsAt(of, place).map(({ title }) => title),
    ...custodyAt(of, place).map((step) => {
      if (step.hedge === undefined) return titleOf(of, step, locale)
      const what = (spoken: Locale) => titleOf(of, step, spoken)
      return placesText(locale, 'hedged', { what, hedge: step.hedge })
    }),
    ...sightingsAt(of, place).map(({ form }) => placesText(locale, 'rumour', { form })),
  ]
}
