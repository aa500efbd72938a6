import { expect, test } from 'vitest'
import { cutPath, type Drawing, type Segment } from './drawing.ts'
import { drawNarrow } from './narrow.ts'

const MIRA = { id: 'mira', name: 'Mira', detail: '', page: false, start: undefined }
const EMPTY: Drawing = drawNarrow({ vertices: [MIRA], arcs: [], events: [], floating: [] }, 'en')

const cuts: Readonly<Record<string, Segment>> = {
  low: { x1: 1, y1: 30, x2: 1, y2: 40 },
  high: { x1: 2, y1: 10, x2: 2, y2: 20 },
  middle: { x1: 3, y1: 22, x2: 3, y2: 28 },
}
const DRAWING: Drawing = {
  ...EMPTY,
  nodes: Object.entries(cuts).flatMap(([id, cut]) => EMPTY.nodes.map((node) => ({ ...node, id, cut }))),
}

test.each([
  ['is drawn on from band to band, downwards', ['low', 'high'], 'y', 'M2 10L2 20L1 30L1 40'],
  ['starts anew in every row', ['low', 'high'], 'x', 'M2 10L2 20M1 30L1 40'],
  ['is one stroke through one party', ['middle'], 'y', 'M3 22L3 28'],
  ['is not there where nobody is cut', [], 'y', ''],
] as const)('the rule through what is cut %s', (_, ids, along, path) => {
  expect(cutPath(DRAWING, new Set(ids), along)).toBe(path)
})
