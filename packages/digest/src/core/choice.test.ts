import { expect, test } from 'vitest'
import { isZone, zones } from './choice.ts'

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Etc/GMT+12', true],
  ['Asia/Calcutta', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Mars/Olympus', false],
  ['+01:00', false],
  ['', false],
  ['../etc/passwd', false],
  ['Europe/Berlin\n', false],
  ['E'.repeat(100), false],
])('%s: %s', (name, is) => expect(isZone(name)).toBe(is))

test('every zone of the list is one', () => {
  expect(zones().length).toBeGreaterThan(300)
  expect(zones().filter((name) => !isZone(name))).toEqual([])
})
