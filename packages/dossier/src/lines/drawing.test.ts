import { expect, test } from 'vitest'
import { cutPath, type Drawing, type Segment } from './drawing.ts'

const node = (id: string, cut: Segment): Drawing['nodes'][number] => ({
  id,
  x: 0,
  y: 0,
  start: undefined,
  page: false,
  bar: undefined,
  cut,
  label: [],
  labelBox: { x: 0, y: 0, width: 0, height: 0 },
})

const DRAWING: Drawing = {
  width: 100,
  height: 100,
  nodes: [
    node('low', { x1: 1, y1: 30, x2: 1, y2: 40 }),
    node('high', { x1: 2, y1: 10, x2: 2, y2: 20 }),
    node('middle', { x1: 3, y1: 22, x2: 3, y2: 28 }),
  ],
  threads: [],
  brackets: [],
  floating: [],
  headings: [],
}

test.each([
  ['is drawn on from band to band, downwards', ['low', 'high'], 'y', 'M2 10L2 20L1 30L1 40'],
  ['starts anew in every row', ['low', 'high'], 'x', 'M2 10L2 20M1 30L1 40'],
  ['is one stroke through one party', ['middle'], 'y', 'M3 22L3 28'],
  ['is not there where nobody is cut', [], 'y', ''],
] as const)('the rule through what is cut %s', (_, ids, along, path) => {
  expect(cutPath(DRAWING, new Set(ids), along)).toBe(path)
})
