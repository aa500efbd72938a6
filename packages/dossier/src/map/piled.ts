import type { MapPlace } from './places.ts'
import { type Projected, pointAt } from './projection.ts'

/** Px that two circles keep between them. */
const CLEAR = 4

/**
 * Places whose circles would lie upon one another at the scale of a map: those that are drawn, the first of
 * each pile, and those that are named beside the map. A province or a sea is faint, and lies under others.
 */
export function unpiled(places: readonly MapPlace[], { project, pixelsPerKm }: Projected) {
  const drawn: MapPlace[] = []
  const beside: MapPlace[] = []
  for (const place of places) {
    const isFree = place.wide || drawn.every((other) => other.wide || apart(place, other))
    ;(isFree ? drawn : beside).push(place)
  }
  return { drawn, beside }

  function apart(a: MapPlace, b: MapPlace): boolean {
    const [[ax, ay], [bx, by]] = [pointAt(project, a.at), pointAt(project, b.at)]
    return Math.hypot(ax - bx, ay - by) >= radius(a) + radius(b) + CLEAR
  }

  function radius(place: MapPlace): number {
    return Math.max(2, place.radius * pixelsPerKm)
  }
}
