import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EDITIONS, zones } from './choice.ts'
import { momentAt, slotsAround } from './slots.ts'

const at = (time: string) => Date.parse(time)
const told = (editions: (typeof EDITIONS)[number], zone: string, now: string) => {
  const { last, next } = slotsAround(editions, zone, at(now))
  return [last, next].map(({ kind, at: when }) => `${kind} ${momentAt(when).slice(0, 16)}`)
}

test.each<[zone: string, editions: (typeof EDITIONS)[number], now: string, last: string, next: string]>([
  ['UTC', 'both', '2026-12-01T07:00:00Z', 'morning 2026-12-01T07:00', 'evening 2026-12-01T18:00'],
  ['UTC', 'both', '2026-12-01T06:59:59Z', 'evening 2026-11-30T18:00', 'morning 2026-12-01T07:00'],
  ['UTC', 'morning', '2026-12-01T18:00:00Z', 'morning 2026-12-01T07:00', 'morning 2026-12-02T07:00'],
  ['UTC', 'evening', '2026-12-01T17:59:59Z', 'evening 2026-11-30T18:00', 'evening 2026-12-01T18:00'],
  // The ends of the world: a day apart on the calendar at one moment.
  [
    'Pacific/Kiritimati',
    'both',
    '2026-12-01T00:00:00Z',
    'morning 2026-11-30T17:00',
    'evening 2026-12-01T04:00',
  ],
  ['Etc/GMT+12', 'both', '2026-12-01T00:00:00Z', 'morning 2026-11-30T19:00', 'evening 2026-12-01T06:00'],
  [
    'Asia/Kathmandu',
    'morning',
    '2026-12-01T02:00:00Z',
    'morning 2026-12-01T01:15',
    'morning 2026-12-02T01:15',
  ],
  // Clocks go forward in the night to 29 March, and back in that to 25 October.
  ['Europe/Berlin', 'both', '2026-03-28T18:00:00Z', 'evening 2026-03-28T17:00', 'morning 2026-03-29T05:00'],
  ['Europe/Berlin', 'both', '2026-10-24T18:00:00Z', 'evening 2026-10-24T16:00', 'morning 2026-10-25T06:00'],
])('in %s, %s, at %s', (zone, editions, now, last, next) => {
  expect(told(editions, zone, now)).toEqual([last, next])
})

test('a day that a zone left out has no slots of its own', () => {
  // Samoa went from 29 to 31 December 2011; the morning of the 30th would have been that of the 31st.
  const { last } = slotsAround('both', 'Pacific/Apia', at('2011-12-30T10:00:00Z'))
  const { next } = slotsAround('both', 'Pacific/Apia', last.at)
  expect([momentAt(last.at), momentAt(next.at)]).toEqual([
    '2011-12-30T04:00:00.000Z',
    '2011-12-30T17:00:00.000Z',
  ])
})

describe('in every zone', () => {
  const anywhere = fc.record({
    zone: fc.constantFrom(...zones()),
    editions: fc.constantFrom(...EDITIONS),
    now: fc.integer({ min: at('2015-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') }),
  })

  test('one slot ends where the next begins', () => {
    fc.assert(
      fc.property(anywhere, ({ zone, editions, now }) => {
        const { last, next } = slotsAround(editions, zone, now)
        expect(last.at).toBeLessThanOrEqual(now)
        expect(next.at).toBeGreaterThan(now)
        expect(slotsAround(editions, zone, next.at - 1).last).toEqual(last)
        expect(slotsAround(editions, zone, next.at).last).toEqual(next)
        expect(slotsAround(editions, zone, last.at).next).toEqual(next)
      }),
      { seed: 8, numRuns: 400 },
    )
  })

  test('no reader waits for more than a day and what a clock is turned', () => {
    fc.assert(
      fc.property(anywhere, ({ zone, editions, now }) => {
        const { last, next } = slotsAround(editions, zone, now)
        expect((next.at - last.at) / 3_600_000).toBeLessThanOrEqual(editions === 'both' ? 14 : 25)
        expect((next.at - last.at) / 3_600_000).toBeGreaterThanOrEqual(editions === 'both' ? 10 : 23)
      }),
      { seed: 9, numRuns: 400 },
    )
  })
})
