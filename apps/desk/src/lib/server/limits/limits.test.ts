import { expect, test } from 'vitest'
import { Limits } from './limits.ts'

const ALLOWANCE = { burst: 3, every: 1000 }

function limitsAt() {
  const clock = { now: 5_000_000 }
  const limits = new Limits(() => clock.now)
  return { clock, limits, once: (key: string) => limits.take([[key, ALLOWANCE]]) }
}

test('so many at once, then one each while, and never more at once than that', () => {
  const { clock, once } = limitsAt()
  expect([1, 2, 3, 4, 5].map(() => once('a'))).toEqual([0, 0, 0, 1000, 1000])
  clock.now += 999
  expect(once('a')).toBe(1)
  clock.now += 1
  expect([once('a'), once('a')]).toEqual([0, 1000])
  clock.now += 3_600_000
  expect([1, 2, 3, 4].map(() => once('a'))).toEqual([0, 0, 0, 1000])
})

test('names are counted apart', () => {
  const { once } = limitsAt()
  expect([1, 2, 3].map(() => once('a'))).toEqual([0, 0, 0])
  expect(once('b')).toBe(0)
})

test('what one name may not do counts for none', () => {
  const { limits } = limitsAt()
  const narrow = ['a', { burst: 1, every: 1000 }] as const
  const wide = ['b', ALLOWANCE] as const
  expect(limits.take([narrow, wide])).toBe(0)
  for (let n = 0; n < 10; n++) expect(limits.take([narrow, wide])).toBe(1000)
  expect([limits.take([wide]), limits.take([wide]), limits.take([wide])]).toEqual([0, 0, 1000])
})

test('many names are forgotten when their time has passed', () => {
  const { clock, once } = limitsAt()
  for (let n = 0; n < 60_000; n++) once(`${n}`)
  expect([once('59999'), once('59999'), once('59999')]).toEqual([0, 0, 1000])
  clock.now += 1000
  expect(once('59999')).toBe(0)
})
