import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkHouse } from '../scripts/rooms/check.ts'
import { readHouse } from '../scripts/rooms/repository.ts'
import { formatFinding } from '../scripts/rooms/source.ts'

/** Named in a package.json before the code that needs it is there; a line goes when its code has come. */
const AHEAD = [['packages/case', 'leven']].map(
  ([room, name]) => `${room}/package.json:0: expected only what is imported; found ${name}`,
)

test('every import, dependency and pure file is as the room table says', () => {
  const house = readHouse(fileURLToPath(new URL('..', import.meta.url)))
  expect(house.sources.length).toBeGreaterThan(300)
  expect(checkHouse(house).map(formatFinding).sort()).toEqual(AHEAD.sort())
})
