import { expect, test } from 'vitest'
import { parseTime } from './time.ts'

test.each([
  ['2026-11-23', '2026-11-23T23:59:59.999Z'],
  ['2024-02-29', '2024-02-29T23:59:59.999Z'],
  ['2026-11-23T09:30:00Z', '2026-11-23T09:30:00.000Z'],
  ['2026-11-23T09:30Z', '2026-11-23T09:30:00.000Z'],
  ['2026-11-23T09:30:00.5Z', '2026-11-23T09:30:00.500Z'],
])('%s', (given, time) => expect(parseTime(given)).toBe(time))

test.each([
  '',
  'yesterday',
  '2026',
  '2026-13-01',
  '2026-02-30',
  '2025-02-29',
  '2026-11-23T25:00:00Z',
  '2026-11-23T09:30:00',
  '2026-11-23T09:30:00+02:00',
  ' 2026-11-23',
])('%j is no time', (given) => expect(() => parseTime(given)).toThrow(/Expected a day such as/))
