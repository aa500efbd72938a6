import { expect, test } from 'vitest'
import { createShelf } from './shelf.ts'

test('keys get slots in order, and their rows are filled together', () => {
  const shelf = createShelf<string>(10, 4, 2)
  const filled: [number, readonly number[]][] = []
  const settle = () => shelf.settle((first, rows) => filled.push([first, rows]))
  expect([shelf.end, shelf.find('a')]).toEqual([16, undefined])
  expect([shelf.add('a', [1, 2]), shelf.add('b', [3, 4])]).toEqual([10, 11])
  settle()
  settle()
  expect(shelf.add('c', [5, 6])).toBe(12)
  settle()
  expect(filled).toEqual([
    [10, [1, 2, 3, 4]],
    [12, [5, 6]],
  ])
})

test('a shelf with too little room for what is to come starts over', () => {
  const shelf = createShelf<string>(0, 4, 0)
  for (const key of ['a', 'b', 'c']) shelf.add(key, [0])
  shelf.settle(() => {})
  shelf.makeRoom(1)
  expect(shelf.find('a')).toBe(0)
  shelf.makeRoom(2)
  expect(shelf.find('a')).toBeUndefined()
  shelf.add('d', [7])
  shelf.settle((first, rows) => expect([first, rows]).toEqual([0, [7]]))
})
