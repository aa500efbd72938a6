import { checkFileCircles, checkRoomCircles } from './check-circles.ts'
import { checkDependencies } from './check-dependencies.ts'
import { checkImports } from './check-imports.ts'
import { checkRooms } from './check-rooms.ts'
import { checkPurity } from './purity.ts'
import type { House } from './repository.ts'
import type { Finding } from './source.ts'
import { usesOf } from './uses.ts'

/** Everything in which the house breaks its own rules (docs/architecture.md). */
export function checkHouse(house: House): Finding[] {
  const uses = usesOf(house)
  return [
    ...checkRooms(house),
    ...checkRoomCircles(house.rooms),
    ...checkImports(uses),
    ...checkDependencies(house, uses),
    ...checkFileCircles(uses),
    ...checkPurity(house),
  ]
}
