import { afterEach, expect, test, vi } from 'vitest'
import { Progress, progressLine } from './progress.ts'
import type { Tally } from './run.ts'

afterEach(() => vi.restoreAllMocks())

const tally = (more: Partial<Tally>): Tally => ({
  total: 1000,
  done: 0,
  pages: 0,
  skipped: 0,
  failed: 0,
  failures: [],
  ...more,
})

test.each<[Partial<Tally>, seconds: number, line: string]>([
  [{ done: 100 }, 50, '100 of 1,000; 2.0 a second; 0:07:30 left'],
  [{ done: 100, failed: 3 }, 50, '100 of 1,000; 2.0 a second; 0:07:30 left; 3 failed'],
  [{ done: 600, skipped: 500 }, 100, '600 of 1,000; 1.0 a second; 0:06:40 left'],
  [{ done: 500, skipped: 500 }, 1, '500 of 1,000; 0.0 a second; – left'],
  [{ done: 1, total: 100_001 }, 1, '1 of 100,001; 1.0 a second; 27:46:40 left'],
])('%j after %i s', (more, seconds, line) => {
  expect(progressLine(tally(more), seconds * 1000, 'en')).toBe(line)
})

test('where nobody watches, a line stands every ten seconds', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  let now = 0
  const progress = new Progress('en', false, () => now)
  for (; now < 35_000; now += 500) progress.tell(tally({ done: now / 500 }))
  expect(said.mock.calls.map(([line]) => String(line).split(' ')[0])).toEqual(['20', '40', '60'])
})
