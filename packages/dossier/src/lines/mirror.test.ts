import { describe, expect, it } from 'vitest'
import { firstCase } from '../testing/dossiers.ts'
import type { Drawing } from './drawing.ts'
import { weave } from './loom.ts'
import { mirrored } from './mirror.ts'
import { mirroredPath } from './mirrored-path.ts'
import { linesView } from './view.ts'

const [wide, , narrow] = linesView(firstCase(), new URLSearchParams()).accounts[0]?.drawings ?? []

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('the %s picture in a mirror', (_, drawing) => {
  if (!drawing) throw new Error('expected a picture of the first account')
  const seen = mirrored(drawing)

  it('has every mark, label and heading at the mirrored place', () => {
    const marks = ({ nodes }: Drawing) => nodes.flatMap(({ mark }) => mark?.x ?? [])
    expect(marks(seen).map((x) => drawing.width - x)).toEqual(marks(drawing))
    expect(boxes(seen).map(({ x, width }) => drawing.width - x - width)).toEqual(
      boxes(drawing).map(({ x }) => x),
    )
    expect(seen.headings.map(({ x }) => drawing.width - x)).toEqual(drawing.headings.map(({ x }) => x))
  })

  it('leads every thread from the mirrored start', () => {
    const starts = ({ threads }: Drawing) => threads.flatMap((d) => (d === undefined ? [] : startOf(d)))
    expect(starts(seen).map((x) => drawing.width - x)).toEqual(starts(drawing))
  })

  it('weaves what comes to pages and leaves them as the mirror shows it', () => {
    const drops = drawing.loom.arrivals.map(({ from, page }, line) => ({ from, page, line }))
    const [there, here] = [weave(seen.loom, drops, drops), weave(drawing.loom, drops, drops)]
    const path = (d: string) => mirroredPath(d, drawing.width)
    expect(there.exits.map(({ d }) => path(d)).toSorted()).toEqual(here.exits.map(({ d }) => d).toSorted())
    expect(there.arrivals.map(path)).toEqual(here.arrivals)
  })

  it('is the drawing again in a second mirror', () => {
    expect(mirrored(seen)).toEqual(drawing)
  })
})

it('has origins on the right of the page in a picture from right to left', () => {
  const [account] = linesView({ ...firstCase(), locale: 'ar' }, new URLSearchParams()).accounts
  const [wide, , narrow] = account?.drawings ?? []
  const page = wide?.loom.pages[0]?.x ?? Number.POSITIVE_INFINITY
  const origins = wide?.nodes.flatMap(({ mark }) => mark?.x ?? []) ?? []
  expect(origins.length).toBeGreaterThan(1)
  for (const x of origins) expect(x).toBeGreaterThan(page)
  const lanes = narrow?.loom.arrivals.map(({ x }) => x) ?? []
  expect(Math.min(...lanes)).toBeGreaterThan((narrow?.width ?? 0) / 2)
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
