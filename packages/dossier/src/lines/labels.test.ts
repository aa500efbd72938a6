import { expect, test } from 'vitest'
import { floatLabel, labelOf, placed, round } from './labels.ts'
import { textWidth } from './metrics.ts'

const MIRA = { id: 'mira', name: 'Mira', detail: 'seen', page: false, start: undefined }

test('a name stands above its detail, and a label is as large as both', () => {
  expect(labelOf(MIRA, 100)).toMatchObject({
    lines: [
      { text: 'Mira', x: 0, y: 14, kind: 'name' },
      { text: 'seen', x: 0, y: 31, kind: 'detail' },
    ],
    height: 34.5,
  })
})

test.each([
  ['the name', 'Mira of the river', 'seen', textWidth('Mira of the river', 14)],
  ['the detail', 'Mira', 'saw it from the roof', textWidth('saw it from the roof', 13)],
])('a label is as wide as its widest line: %s', (_, name, detail, width) => {
  expect(labelOf({ ...MIRA, name, detail }, 1000).width).toBe(width)
})

test('nothing to say takes no room', () => {
  expect(labelOf({ ...MIRA, name: '', detail: '' }, 100)).toEqual({ lines: [], width: 0, height: 0 })
})

test('what nobody says is set by its gist', () => {
  const { lines } = floatLabel({ id: 'rumour', name: 'Nobody', gist: 'It fell.' }, 100)
  expect(lines.map(({ text, kind }) => [kind, text])).toEqual([
    ['name', 'Nobody'],
    ['detail', 'It fell.'],
  ])
})

test('a placed label keeps its lines inside its box, on half pixels', () => {
  const { label, labelBox } = placed(labelOf(MIRA, 100), 10.3, 20.2)
  expect(labelBox).toEqual({ x: 10.5, y: 20, width: 30, height: 35 })
  expect(label.map(({ x, y }) => [x, y])).toEqual([
    [10.5, 34],
    [10.5, 51],
  ])
})

test.each([
  [0.2, 0],
  [0.3, 0.5],
  [7.74, 7.5],
  [-0.3, -0.5],
])('%f is %f in half pixels', (exact, half) => expect(round(exact)).toBe(half))
