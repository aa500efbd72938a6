import { expect, test } from 'vitest'
import { floatLabel, labelOf, placed, placedBefore } from './labels.ts'
import { textWidth } from './metrics.ts'

const MIRA = {
  name: 'Mira',
  detail: 'seen',
  page: undefined,
  start: undefined,
  of: [0],
  tied: false,
  apart: false,
}

test('a name stands above its detail, and a label is as large as both', () => {
  expect(labelOf(MIRA, 100)).toMatchObject({
    lines: [
      { text: 'Mira', x: 0, y: 14, kind: 'name' },
      { text: 'seen', x: 0, y: 31, kind: 'detail' },
    ],
    height: 34,
  })
})

test.each([
  ['the name', 'Mira of the river', 'seen', textWidth('Mira of the river', 14)],
  ['the detail', 'Mira', 'saw it from the roof', textWidth('saw it from the roof', 13)],
])('a label is as wide as its widest line: %s', (_, name, detail, width) => {
  expect(labelOf({ ...MIRA, name, detail }, 1000).width).toBe(width)
})

test('nothing to say takes no room', () => {
  expect(labelOf({ ...MIRA, name: '', detail: '' }, 100)).toEqual({
    lines: [],
    width: 0,
    height: 0,
    key: undefined,
  })
})

test('what nobody says is set by its gist', () => {
  const { lines } = floatLabel({ id: 'rumour', name: 'Nobody', gist: 'It fell.' }, 100)
  expect(lines.map(({ text, kind }) => [kind, text])).toEqual([
    ['name', 'Nobody'],
    ['detail', 'It fell.'],
  ])
})

test('a placed label keeps its lines inside its box, on whole pixels', () => {
  const { label, labelBox, key } = placed(labelOf(MIRA, 100), 10.3, 20.2)
  expect(labelBox).toEqual({ x: 10, y: 20, width: 30, height: 34 })
  expect(label.map(({ x, y }) => [x, y])).toEqual([
    [10, 34],
    [10, 51],
  ])
  expect(key).toBeUndefined()
})

test('before what it names, a label ends there', () => {
  const { label, labelBox } = placedBefore(labelOf(MIRA, 100), 100, 20)
  expect(labelBox).toEqual({ x: 70, y: 20, width: 30, height: 34 })
  expect(label.map(({ x, end }) => [x, end])).toEqual([
    [100, true],
    [100, true],
  ])
})

test('whoever fails with others has room for letters after the name, inside the box', () => {
  const label = labelOf({ ...MIRA, detail: '', tied: true }, 100)
  const [after, before] = [placed(label, 0, 0), placedBefore(label, 100, 0)]
  const name = textWidth('Mira', 14)
  expect(after.labelBox.width).toBe(Math.ceil(name + 16))
  expect(after.key).toEqual({ x: Math.round(name + 4), y: 14 })
  expect(before.key).toEqual({ x: Math.round(100 - name - 4), y: 14, end: true })
})
