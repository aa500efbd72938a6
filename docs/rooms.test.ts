import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkHouse } from '../scripts/rooms/check.ts'
import { readHouse } from '../scripts/rooms/repository.ts'
import { formatFinding } from '../scripts/rooms/source.ts'

/** Every source is parsed: on a busy machine that takes longer than a test is given. */
const PATIENCE = 120_000

test('every import, dependency and pure file is as the room table says', { timeout: PATIENCE }, () => {
  const house = readHouse(fileURLToPath(new URL('..', import.meta.url)))
  expect(house.sources.length).toBeGreaterThan(300)
  expect(checkHouse(house).map(formatFinding)).toEqual([])
})
