import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inside, type Labelled, overlap, placeLabels } from './labels.ts'

const FRAME = { x: 0, y: 0, width: 400, height: 300 }

const labelled = fc.record<Labelled>({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  r: fc.integer({ min: 1, max: 20 }),
  width: fc.integer({ min: 10, max: 160 }),
  height: fc.integer({ min: 12, max: 50 }),
})

it('never sets a label over another, over a circle, or over the edge', () => {
  fc.assert(
    fc.property(fc.array(labelled, { maxLength: 30 }), (items) => {
      const boxes = placeLabels(items, FRAME).map((placement) => placement?.box)
      for (const [index, box] of boxes.entries()) {
        if (!box) continue
        expect(inside(box, FRAME)).toBe(true)
        for (const other of boxes.slice(index + 1))
          expect(other !== undefined && overlap(box, other)).toBe(false)
        for (const [at, { x, y, r }] of items.entries())
          expect(at !== index && overlap(box, { x: x - r, y: y - r, width: 2 * r, height: 2 * r })).toBe(
            false,
          )
      }
    }),
    { seed: 1, numRuns: 200 },
  )
})

it('sets a lone label right beside its circle', () => {
  const [placement] = placeLabels([{ x: 100, y: 100, r: 10, width: 80, height: 20 }], FRAME)
  expect(placement).toEqual({ box: { x: 115, y: 90, width: 80, height: 20 }, leader: false })
})
