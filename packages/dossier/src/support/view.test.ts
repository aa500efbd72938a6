import { describe, expect, it } from 'vitest'
import { textWidth } from '../lines/metrics.ts'
import { BEFORE_EVIDENCE, dossierOf, firstCase } from '../testing/dossiers.ts'
import { fullCase } from '../testing/full-case.ts'
import { plain } from '../testing/plain.ts'
import { type Chart, NARROW, WIDE } from './chart.ts'
import { makeSupport, supportView } from './view.ts'

describe('support and belief of the first case', () => {
  const view = supportView(firstCase())

  it('puts each account at its lines, taking pages at their word', () => {
    expect(view.rows.map(({ account, support }) => [account, support])).toEqual([
      ['U.S. airstrike', 'at most 3 lines, perhaps none'],
      ['ISIS rockets', 'at most 1 line, perhaps none'],
      ['Unexplained explosion', 'at most 1 line, perhaps none'],
      ['Airstrike, unidentified', 'at most 1 line, perhaps none'],
    ])
  })

  it('says who says how widely a version is believed, and leaves the others unrecorded, not at nought', () => {
    expect(view.rows[0]?.beliefs).toMatchObject([
      {
        sources: [{ name: 'Waleed Safi', links: [{ href: '#said-safi-belief' }] }],
      },
    ])
    expect(plain(view.rows[0]?.beliefs[0]?.sentence)).toMatch(/^very widespread, among /)
    expect(view.rows.slice(1).map(({ beliefs }) => beliefs)).toEqual([[], [], []])
    const { rows, bars } = view.wide
    const apart = rows.find((row) => row.apart)
    expect(apart?.label).toBe('Not recorded')
    expect(bars.filter(({ y }) => y > (apart?.rule ?? 0)).map(({ number }) => number)).toEqual([2, 3, 4])
  })

  it('says that there is one state so far', () => {
    expect(view.movement).toContain('one state so far')
    expect(view.wide.bars.every(({ path }) => path === '')).toBe(true)
  })

  it('says so where no account is recorded yet', () => {
    const early = supportView(firstCase(BEFORE_EVIDENCE))
    expect(early).toMatchObject({ empty: true, rows: [], movement: '' })
    expect(early.summary).toContain('No account is recorded yet')
  })
})

describe('support and belief of a very full case', () => {
  const weigh = () =>
    new Map([2, 3, 4, 5, 6, 7].map((id) => [`a-${id}`, { low: id, high: id === 7 ? null : id * 4 }]))
  const view = makeSupport(dossierOf(fullCase()), weigh)

  it('draws the path of an account whose belief has moved, through every place once', () => {
    const [moved, ...others] = view.wide.bars
    // Unrecorded, rare, some, fairly common, widespread; it now stands at very widespread.
    expect(moved?.dots).toHaveLength(5)
    expect(moved?.path.match(/L/g)).toHaveLength(5)
    expect(others.every(({ path }) => path === '')).toBe(true)
    const days = view.moves.map((move) => /from (.+?):/.exec(plain(move))?.[1])
    expect(days).toEqual(['2', '3', '4', '5', '6'].map((day) => `${day} January 2026`))
  })

  const arabic = makeSupport({ ...dossierOf(fullCase()), locale: 'ar' }, weigh)

  it.each([
    ['wide', 'ltr', view.wide, WIDE],
    ['narrow', 'ltr', view.narrow, NARROW],
    ['wide', 'rtl', arabic.wide, WIDE],
    ['narrow', 'rtl', arabic.narrow, NARROW],
  ])('sets no label over another or over the edge: %s, %s', (_, direction, chart, form) => {
    const boxes = labelBoxes(chart, form.size, direction)
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(form.width)
    }
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) expect(a.bottom <= b.top || b.bottom <= a.top).toBe(true)
  })

  it('counts from the right where the language is read from there', () => {
    expect(arabic.wide.axis.from).toBeGreaterThan(arabic.wide.axis.to)
    const ticks = arabic.wide.ticks.map(({ x }) => x)
    expect(ticks).toEqual(ticks.toSorted((a, b) => b - a))
    for (const { x1, x2, mark } of arabic.wide.bars) {
      expect(x1).toBeGreaterThanOrEqual(x2)
      expect(mark.x + 12).toBeLessThanOrEqual(arabic.wide.width)
    }
    expect(arabic.wide.bars[0]?.dots[0]?.x).toBe(arabic.wide.width - (view.wide.bars[0]?.dots[0]?.x ?? 0))
  })

  it('runs a bar that cannot be cut off the scale', () => {
    const last = view.wide.bars.at(-1)
    expect(last).toMatchObject({ open: true, x2: view.wide.axis.to })
  })
})

function labelBoxes(chart: Chart, size: number, direction: string) {
  return chart.bars.flatMap(({ label }) =>
    label.map(({ text, x, y }) => ({
      x: direction === 'rtl' ? x - textWidth(text, size) : x,
      width: textWidth(text, size),
      top: y - size * 0.8,
      bottom: y + size * 0.2,
    })),
  )
}
