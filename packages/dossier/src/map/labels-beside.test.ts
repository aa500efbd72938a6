import { expect, test } from 'vitest'
import { type Box, inside, type Labelled, overlap, placeLabels } from './labels.ts'

const FRAME: Box = { x: 0, y: 0, width: 400, height: 300 }
const ITEM: Labelled = { x: 200, y: 150, r: 10, width: 60, height: 20 }

/** Where a label stands that finds these places taken, or nothing where it finds none free. */
const placed = (taken: readonly Box[], frame = FRAME) => placeLabels([ITEM], frame, taken)[0]

/** In the order in which they are tried, 15 px from the middle of the circle: its radius and a gap. */
const BESIDE: readonly (readonly [side: string, x: number, y: number])[] = [
  ['right', 215, 140],
  ['left', 125, 140],
  ['below', 170, 165],
  ['above', 170, 115],
  ['below right', 210.5, 160.5],
  ['above right', 210.5, 119.5],
  ['below left', 129.5, 160.5],
  ['above left', 129.5, 119.5],
]

/** A mark in the middle of where a label would stand. */
const dot = (x: number, y: number): Box => ({ x: x + 29, y: y + 9, width: 2, height: 2 })

/** Marks in places of a ring, each so that it takes no other place. */
const MARKS: readonly Box[] = BESIDE.map(([, x, y]) => dot(x, y))

test.each(BESIDE.map(([side, x, y], index) => [side, x, y, index] as const))(
  'a label goes %s where what comes before is taken',
  (_, x, y, index) => {
    expect(placed(MARKS.slice(0, index))).toEqual({ box: { x, y, width: 60, height: 20 }, leader: false })
  },
)

test.each([0, 14, 32, 54, 80, 110, 144])(
  'and further out, with a line, where all nearer is taken: %i px',
  (ring) => {
    const item = { ...ITEM, x: 400, y: 400 }
    const side = 2 * (ring + 14.5)
    const nearer = { x: 400 - side / 2, y: 400 - side / 2, width: side, height: side }
    const [placement] = placeLabels([item], { x: 0, y: 0, width: 800, height: 800 }, [nearer])
    expect(placement).toEqual({ box: { x: 415 + ring, y: 390, width: 60, height: 20 }, leader: ring > 0 })
  },
)

test('but not beyond the furthest ring', () => {
  const item = { ...ITEM, x: 400, y: 400 }
  const nearer = { x: 240, y: 240, width: 320, height: 320 }
  expect(placeLabels([item], { x: 0, y: 0, width: 800, height: 800 }, [nearer])).toEqual([undefined])
})

test('a label that finds no room is left out', () => {
  expect(placed([FRAME])).toBeUndefined()
  expect(placed([], { x: 0, y: 0, width: 59, height: 300 })).toBeUndefined()
})

test('labels make room for circles that come later, and for labels that came before', () => {
  const [first, second] = placeLabels([ITEM, { ...ITEM, x: 230 }], FRAME)
  expect(first?.box).toMatchObject({ x: 125, y: 140 })
  expect(second?.box).toMatchObject({ x: 245, y: 140 })
  const [one, other] = placeLabels([ITEM, { ...ITEM, x: 290 }], FRAME)
  expect([one?.box.x, other?.box.x]).toEqual([215, 305])
})

const BOX: Box = { x: 10, y: 10, width: 20, height: 10 }

test.each([
  ['the same', BOX, true],
  ['one that touches on the right', { ...BOX, x: 30 }, false],
  ['one that touches on the left', { ...BOX, x: -10 }, false],
  ['one that touches below', { ...BOX, y: 20 }, false],
  ['one that touches above', { ...BOX, y: 0 }, false],
  ['one a hair into it from the right', { ...BOX, x: 29.9 }, true],
  ['one a hair into it from below', { ...BOX, y: 19.9 }, true],
  ['one beside it at another height', { ...BOX, x: 40, y: 15 }, false],
])('overlap with %s', (_, other, met) => {
  expect([overlap(BOX, other), overlap(other, BOX)]).toEqual([met, met])
})

test.each([
  ['itself', BOX, true],
  ['more than it', { x: 0, y: 0, width: 40, height: 40 }, true],
  ['less on the left', { ...BOX, x: 10.1, width: 30 }, false],
  ['less above', { ...BOX, y: 10.1, height: 30 }, false],
  ['less on the right', { ...BOX, width: 19.9 }, false],
  ['less below', { ...BOX, height: 9.9 }, false],
])('a box is inside %s', (_, frame, within) => expect(inside(BOX, frame)).toBe(within))
