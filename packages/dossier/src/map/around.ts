import type { Case } from '@hearsay/case'
import type { MapPlace } from './places.ts'
import { bearingTo, kilometresBetween } from './sphere.ts'

/** What a map is drawn round, what is near enough to be on it, and what is not. */
export interface Around {
  readonly middle: MapPlace
  /** The middle among them. */
  readonly near: readonly MapPlace[]
  readonly far: readonly FarPlace[]
}

export interface FarPlace {
  readonly place: MapPlace
  /** To its middle; of a wide place that is no distance to it. */
  readonly kilometres: number
  /** Degrees, clockwise from north. */
  readonly bearing: number
}

/** Kilometres beyond which no place widens a map. */
const FURTHEST = 700
/** How many times further off than all before it a place may be, if those are this many kilometres off. */
const STEP = 4
const LEAST = 100

/**
 * Draws a map round the place of the incident: other places come on it one after the other, as long as none
 * makes it many times wider. The farthest never decides. Provinces and countries widen it only where they are
 * the middle; nothing where there are no places.
 */
export function around(of: Case, places: readonly MapPlace[]): Around | undefined {
  const middle = middleOf(of, places)
  if (middle === undefined) return undefined
  const others = places
    .filter((place) => place !== middle)
    .map((place) => ({
      place,
      kilometres: kilometresBetween(middle.at, place.at),
      bearing: bearingTo(middle.at, place.at),
    }))
    .toSorted((a, b) => a.kilometres - b.kilometres)
  const reach = reachOf(middle, others)
  return {
    middle,
    near: [middle, ...others.filter(({ kilometres }) => kilometres <= reach).map(({ place }) => place)],
    far: others.filter(({ kilometres }) => kilometres > reach),
  }
}

function reachOf(middle: MapPlace, others: readonly FarPlace[]): number {
  let reach = Math.max(LEAST, middle.radius)
  for (const { place, kilometres } of others) {
    if (place.wide || kilometres <= reach) continue
    if (kilometres > Math.min(STEP * reach, FURTHEST)) break
    reach = kilometres
  }
  return reach
}

/**
 * The place of the incident, or of what that lies in where it has no coordinates itself; else the place of
 * which most is recorded.
 */
function middleOf(of: Case, places: readonly MapPlace[]): MapPlace | undefined {
  const mapped = new Map(places.map((place) => [place.id, place]))
  for (const { relation, place } of of.event.values()) {
    if (relation !== 'incident') continue
    for (let id = place; id !== undefined; id = of.place.get(id)?.within) {
      const found = mapped.get(id)
      if (found) return found
    }
  }
  return places.toSorted((a, b) => b.what.length - a.what.length || Number(a.wide) - Number(b.wide))[0]
}
