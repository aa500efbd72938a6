import { expect, test } from 'vitest'
import { Log } from './log.ts'

test('both that go on from one list have their own, and it stays as it was', () => {
  const one = new Log<string>().with(['a', 'b'])
  const [left, right] = [one.with(['c']), one.with(['d', 'e'])]
  expect(one.from(0)).toEqual(['a', 'b'])
  expect(left.from(0)).toEqual(['a', 'b', 'c'])
  expect(right.from(1)).toEqual(['b', 'd', 'e'])
  expect(left.with(['f']).from(2)).toEqual(['c', 'f'])
  expect([one.last(), left.last(), right.last(), new Log().last()]).toEqual(['b', 'c', 'e', undefined])
  expect(one.with([])).toBe(one)
  expect(right.length).toBe(4)
})
