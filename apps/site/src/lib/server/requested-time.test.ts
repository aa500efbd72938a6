import { expect, test } from 'vitest'
import { requestedTime } from './requested-time.ts'

const asked = (time: string) => requestedTime(new URL(`http://site/case/a?as-of=${time}`))

test.each([
  ['', undefined],
  ['2026-11-23', '2026-11-23T23:59:59.999Z'],
  ['2026-11-23T09:30:00Z', '2026-11-23T09:30:00Z'],
])('%j asks for %j', (given, time) => expect(asked(given)).toBe(time))

test.each([
  '2026-11-31',
  '2026-02-30',
  '2025-02-29',
  '2026-02-30T00:00:00Z',
  'yesterday',
  '2026-11-23T09:30:00',
])('%s is no time: 400', (given) => {
  expect(() => asked(given)).toThrow(expect.objectContaining({ status: 400 }))
})
