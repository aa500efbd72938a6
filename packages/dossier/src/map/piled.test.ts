import { expect, test } from 'vitest'
import { unpiled } from './piled.ts'
import type { MapPlace } from './places.ts'
import { projectionFor } from './projection.ts'
import { positionFrom } from './sphere.ts'

const MIDDLE = [-82, 23] as const

/** A place so many kilometres east of the middle. */
function place(id: string, kilometres: number, more: Partial<MapPlace> = {}): MapPlace {
  const at = positionFrom(MIDDLE, 90, kilometres)
  return { id, name: id, at, radius: 5, wide: false, country: undefined, what: [], ...more }
}

// One px a kilometre.
const projected = projectionFor({
  ...{ width: 400, height: 400, padding: 0, middle: MIDDLE },
  show: [{ at: MIDDLE, radius: 200 }],
})

test.each<[string, MapPlace[], string, string]>([
  ['one', [place('a', 0)], 'a', ''],
  ['two that keep clear', [place('a', 0), place('b', 15)], 'a b', ''],
  ['the second of two that do not', [place('a', 0), place('b', 13)], 'a', 'b'],
  ['one clear of what is not drawn', [place('a', 0), place('b', 13), place('c', 20)], 'a c', 'b'],
  ['a wide place under others', [place('a', 0), place('sea', 3, { wide: true })], 'a sea', ''],
  ['and others upon it', [place('sea', 0, { wide: true }), place('a', 3)], 'sea a', ''],
])('draws and sets beside: %s', (_, places, drawn, beside) => {
  const found = unpiled(places, projected)
  expect([found.drawn, found.beside].map((part) => part.map(({ id }) => id).join(' '))).toEqual([
    drawn,
    beside,
  ])
})
