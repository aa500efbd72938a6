import { type Case, custodyAt, eventsAt, type Place, sightingsAt } from '@hearsay/case'
import { type Locale, placesText, titleOf } from '@hearsay/words'
import { allInOurWords } from '../records/own-words.ts'
import { countryAt } from './countries.ts'
import type { Position } from './sphere.ts'

/**
 * Kilometres that a stated precision leaves open, on either side. Of a province and a country nobody gives a
 * width: what they have here is that of a middling one.
 */
export const RADIUS: Readonly<Record<Place['precision'], number>> = {
  exact: 0.01,
  '100m': 0.1,
  '1km': 1,
  town: 5,
  district: 20,
  province: 75,
  country: 250,
}

/** A place that can be put on a map. */
export interface MapPlace {
  readonly id: string
  readonly name: string
  readonly at: Position
  /** Kilometres on either side. */
  readonly radius: number
  /** A province, a country or a sea: it is somewhere in it, and its borders are not on record. */
  readonly wide: boolean
  /** The country whose land is meant, where a country is. */
  readonly country: string | undefined
  /** What is recorded there. */
  readonly what: readonly string[]
}

/** Places with coordinates, the most exact first. */
export function mapPlaces(of: Case, locale: Locale): MapPlace[] {
  const order = Object.keys(RADIUS)
  const places = [...of.place.values()].toSorted(
    (a, b) => order.indexOf(a.precision) - order.indexOf(b.precision),
  )
  return places.flatMap((place) => {
    const at = positionOf(place)
    if (at === undefined) return []
    const { id, precision, sea } = place
    return [
      {
        id,
        name: nameOf(place, locale),
        at,
        radius: RADIUS[precision],
        wide: precision === 'province' || precision === 'country',
        country: precision === 'country' && !sea ? countryAt(at) : undefined,
        what: recordedAt(of, id, locale),
      },
    ]
  })
}

/** The name of a place; one at sea says so. */
export function nameOf({ name, sea }: Place, locale: Locale): string {
  return sea ? placesText(locale, 'atSea', { place: name }) : name
}

/** What a case puts at a place: events, steps of custody, rumours seen. */
export function recordedAt(of: Case, place: string, locale: Locale): string[] {
  return [
    ...eventsAt(of, place).map(({ title }) => title),
    ...custodyAt(of, place).map((step) => {
      if (step.hedge === undefined) return titleOf(of, step, locale)
      const key = allInOurWords(of, step.statements) ? 'hedgedOurs' : 'hedged'
      const what = (spoken: Locale) => titleOf(of, step, spoken)
      return placesText(locale, key, { what, hedge: step.hedge })
    }),
    ...sightingsAt(of, place).map(({ form }) => placesText(locale, 'rumour', { form })),
  ]
}

function positionOf({ latitude, longitude }: Place): Position | undefined {
  return latitude === undefined || longitude === undefined ? undefined : [longitude, latitude]
}
