import { describe, expect, test } from 'vitest'
import { diffReadings, type Read } from './diff.ts'

/** What was read at these places, the longest of which counts. */
function read(gist: string, ...spans: [start: number, end: number][]): Read {
  const words = spans.map(([start, end]) => ({ start, end, exact: '', prefix: '', suffix: '' }))
  return { words, act: 'assert', modality: 'asserted', gist }
}

describe('the same statement, read again', () => {
  test.each<[about: string, old: Read, now: Read, same: boolean]>([
    ['in the same place', read('a', [10, 20]), read('b', [10, 20]), true],
    ['by half of both together', read('a', [0, 10]), read('b', [0, 20]), true],
    ['by half, moved', read('a', [0, 15]), read('b', [5, 20]), true],
    ['by less than half', read('a', [0, 10]), read('b', [0, 21]), false],
    ['beside it', read('a', [0, 10]), read('b', [10, 20]), false],
    ['elsewhere', read('a', [0, 10]), read('b', [40, 50]), false],
    ['by the longest of its words', read('a', [0, 3], [10, 20], [30, 33]), read('b', [10, 20]), true],
    ['by the longest of its words alone', read('a', [0, 3], [10, 20]), read('b', [0, 3]), false],
    ['without words', read('a'), read('b'), false],
  ])('%s', (_, old, now, same) => {
    const found = { added: same ? [] : [now], missing: same ? [] : [old], changed: [], same: same ? 1 : 0 }
    expect(diffReadings([old], [now])).toEqual(found)
  })
})

test('each is matched once, best first', () => {
  const [wide, narrow] = [read('wide', [0, 20]), read('narrow', [0, 12])]
  const now = read('now', [0, 11])
  expect(diffReadings([wide, narrow], [now])).toEqual({ added: [], missing: [wide], changed: [], same: 1 })
  expect(diffReadings([now], [wide, narrow])).toEqual({ added: [wide], missing: [], changed: [], same: 1 })
})

test.each<[about: string, change: Partial<Read>, changed: boolean]>([
  ['another act', { act: 'deny' }, true],
  ['another modality', { modality: 'hedged' }, true],
  ['other words for it', { gist: 'b' }, false],
])('%s is a change: %s', (_, change, changed) => {
  const before = read('a', [0, 10])
  const after = { ...before, ...change }
  const found = diffReadings([before], [after])
  expect(found).toMatchObject({ changed: changed ? [{ before, after }] : [], same: changed ? 0 : 1 })
})
