import { describe, expect, it } from 'vitest'
import { firstCase } from '../testing/dossiers.ts'
import type { Drawing } from './drawing.ts'
import { mirrored } from './mirror.ts'
import { mirroredPath } from './mirrored-path.ts'
import { linesView } from './view.ts'

const { wide, narrow } = linesView(firstCase(), new URLSearchParams()).accounts[0] ?? {}

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('the %s picture in a mirror', (_, drawing) => {
  if (!drawing) throw new Error('expected a picture of the first account')
  const seen = mirrored(drawing)

  it('has every party, label and heading at the mirrored place', () => {
    expect(seen.nodes.map(({ x }) => drawing.width - x)).toEqual(drawing.nodes.map(({ x }) => x))
    expect(boxes(seen).map(({ x, width }) => drawing.width - x - width)).toEqual(
      boxes(drawing).map(({ x }) => x),
    )
    expect(seen.headings.map(({ x }) => drawing.width - x)).toEqual(drawing.headings.map(({ x }) => x))
  })

  it('starts a text at the edge of its label where the language starts', () => {
    for (const { label, labelBox } of seen.nodes)
      expect(label.map(({ x }) => x)).toEqual(label.map(() => labelBox.x + labelBox.width))
  })

  it('leads every thread from the mirrored start', () => {
    const starts = ({ threads }: Drawing) =>
      threads.flatMap(({ strands }) => strands.map(({ d }) => startOf(d)))
    expect(starts(seen).map((x) => drawing.width - x)).toEqual(starts(drawing))
  })

  it('has a page at its word on the other side of its bar, and leads past it to the other edge', () => {
    const [page, from] = [seen, drawing].map(({ nodes }) => nodes.find((node) => node.page))
    const { x = 0, width = 0 } = from?.page?.slab ?? {}
    expect(page?.page?.slab.x).toBe(drawing.width - x - width)
    expect(page?.page?.on).toBe(from && mirroredPath(from.page?.on ?? '', drawing.width))
  })

  it('is the drawing again in a second mirror', () => {
    expect(mirrored(seen)).toEqual(drawing)
  })
})

it('has origins on the right of the page in a picture from right to left', () => {
  const [account] = linesView({ ...firstCase(), locale: 'ar' }, new URLSearchParams()).accounts
  const page = account?.wide.nodes.find((node) => node.page)
  const origins = account?.wide.nodes.filter(({ start }) => start !== undefined)
  expect(origins?.length).toBeGreaterThan(1)
  for (const { x } of origins ?? []) expect(x).toBeGreaterThan(page?.x ?? Number.POSITIVE_INFINITY)
  const lanes = account?.narrow.nodes.map(({ x }) => x) ?? []
  expect(Math.min(...lanes)).toBeGreaterThan((account?.narrow.width ?? 0) / 2)
})

function boxes({ nodes, floating }: Drawing) {
  return [...nodes, ...floating].map(({ labelBox }) => labelBox)
}

/** Where path data starts, from the left. */
function startOf(d: string): number {
  return Number(/^M(\S+)/.exec(d)?.[1])
}

it.each([
  ['M10 20H30V40', 'M90 20H70V40'],
  ['M10 20h5v-3h-5', 'M90 20h-5v-3h5'],
  ['M0 1C2 3 4 5 6 7L8 9', 'M100 1C98 3 96 5 94 7L92 9'],
  ['M0.5 1Q2 3 -4 5', 'M99.5 1Q98 3 104 5'],
])('%s is %s in a mirror', (path, seen) => {
  expect(mirroredPath(path, 100)).toBe(seen)
  expect(mirroredPath(seen, 100)).toBe(path)
})

it('refuses path data that it does not know', () => {
  expect(() => mirroredPath('M0 0a5 5 0 0 1 9 9', 100)).toThrow('found "a"')
})
