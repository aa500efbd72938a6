import { type Case, custodyAt, eventsAt, type Place, sightingsAt } from '@hearsay/case'
import { EVENTS } from '../custody/words.ts'
import { titleFor } from '../records/titles.ts'

/** Kilometres that a stated precision leaves open, on either side; areas have none, they are named and not drawn. */
const RADIUS: Readonly<Record<Place['precision'], number | undefined>> = {
  exact: 0.01,
  '100m': 0.1,
  '1km': 1,
  town: 5,
  district: 20,
  province: undefined,
  country: undefined,
}

export const PRECISION_WORDS: Readonly<Record<Place['precision'], string>> = {
  exact: 'exact',
  '100m': 'to 100 m',
  '1km': 'to 1 km',
  town: 'a town, to about 5 km',
  district: 'a district, to about 20 km',
  province: 'a province: somewhere in it',
  country: 'a country: somewhere in it',
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

/** Places with coordinates, the most exact first: a province is named where it is, a country where there is room. */
export function mapPlaces(of: Case): MapPlace[] {
  const order = Object.keys(RADIUS)
  const places = [...of.place.values()].toSorted(
    (a, b) => order.indexOf(a.precision) - order.indexOf(b.precision),
  )
  return places.flatMap((place) => {
    const { id, name, longitude, latitude, precision } = place
    if (longitude === undefined || latitude === undefined) return []
    return [{ id, name, longitude, latitude, radius: RADIUS[precision], what: recordedAt(of, id) }]
  })
}

/** What a case puts at a place: events, steps of custody, rumours seen. */
export function recordedAt(of: Case, place: string): string[] {
  return [
    ...eventsAt(of, place).map(({ title }) => title),
    ...custodyAt(of, place).map(({ exhibit, event, hedge }) => {
      const what = `${titleFor(of, exhibit)} ${EVENTS[event].event.toLowerCase()}`
      return hedge === undefined ? what : `${what} (“${hedge}”)`
    }),
    ...sightingsAt(of, place).map(({ form }) => `Rumour seen: ${form}`),
  ]
}
