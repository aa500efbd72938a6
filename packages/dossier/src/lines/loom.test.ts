import { describe, expect, test } from 'vitest'
import { curve, drop, type Loom, weave } from './loom.ts'

/** Three who come to one page, and a second page to which the third comes as well. */
const ACROSS: Loom = {
  form: 'across',
  end: 400,
  arrivals: [
    { thread: 0, from: 0, page: 3, x: 100, y: 20, room: 50 },
    { thread: 1, from: 1, page: 3, x: 100, y: 60, room: 50 },
    { thread: 2, from: 2, page: 3, x: 100, y: 90, room: 50 },
    { thread: 3, from: 2, page: 4, x: 100, y: 90, room: 50 },
  ],
  pages: [
    { node: 3, x: 200, y: 55, low: 10, high: 100, out: 300 },
    { node: 4, x: 200, y: 150, low: 140, high: 160, out: 300 },
  ],
}
const alone = [0, 1, 2].map((from) => ({ from, page: 3, line: from }))
const ends = (woven: ReturnType<typeof weave>) => woven.arrivals.map((d) => d.match(/[\d.]+$/)?.[0])
const tips = (woven: ReturnType<typeof weave>) => woven.exits.flatMap(({ tip }) => (tip ? [tip.y] : []))

describe('across', () => {
  test('each line runs straight through a page, and ends for itself', () => {
    const woven = weave(ACROSS, [...alone, { from: 2, page: 4, line: 2 }], alone)
    expect(woven.arrivals.slice(0, 3)).toEqual(['M100 20H200', 'M100 60H200', 'M100 90H200'])
    expect(tips(woven)).toEqual([20, 60, 90])
  })

  test('lines that fail together come as one, in the middle between them', () => {
    const drops = [
      { from: 0, page: 3, line: 0 },
      { from: 1, page: 3, line: 0 },
      { from: 2, page: 3, line: 1 },
    ]
    const woven = weave(
      ACROSS,
      drops,
      [drops[0], drops[2]].flatMap((one) => one ?? []),
    )
    expect(ends(woven).slice(0, 2)).toEqual(['40', '40'].map(() => expect.any(String)))
    expect(woven.arrivals[0]).toMatch(/200 40$/)
    expect(woven.arrivals[1]).toMatch(/200 40$/)
    expect(tips(woven)).toEqual([40, 90])
  })

  test('a line that comes to two pages is counted once, and both ways end where it is', () => {
    const woven = weave(ACROSS, [...alone, { from: 2, page: 4, line: 2 }], alone)
    const third = woven.exits.filter(({ line }) => line === 2)
    expect(third).toHaveLength(2)
    expect(third.map(({ d }) => d.match(/400 \d+$/)?.[0])).toEqual(['400 90', '400 90'])
    expect(third.filter(({ tip }) => tip)).toHaveLength(1)
  })

  test('lines stand apart where they end, in the order of where they pass', () => {
    const near: Loom = {
      ...ACROSS,
      arrivals: ACROSS.arrivals.map((one, index) => ({ ...one, y: 50 + index })),
    }
    const ys = tips(weave(near, alone, alone))
    expect(ys.toSorted((a, b) => a - b)).toEqual(ys)
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeGreaterThanOrEqual(11)
  })
})

test('down, a line is counted below the page by which it is counted, and below no other', () => {
  const loom: Loom = {
    form: 'down',
    end: 0,
    arrivals: [
      { thread: 0, from: 0, page: 1, x: 9, y: 10, room: 0 },
      { thread: 1, from: 0, page: 2, x: 9, y: 10, room: 0, lane: 90 },
    ],
    pages: [
      { node: 1, x: 9, y: 60, low: 1, high: 17, out: 60 },
      { node: 2, x: 9, y: 120, low: 1, high: 17, out: 120 },
    ],
  }
  const drops = [
    { from: 0, page: 1, line: 0 },
    { from: 0, page: 2, line: 0 },
  ]
  const { arrivals, exits } = weave(loom, drops, drops.slice(0, 1))
  expect(arrivals).toEqual(['M9 10V60', 'M9 10Q90 10 90 24V106Q90 120 9 120'])
  expect(exits).toEqual([{ d: 'M9 60v16', line: 0, tip: { x: 9, y: 76 } }])
})

test.each([
  ['straight where nothing is in between', [0, 10], 100, 10, 50, 'M0 10H100'],
  ['bends in the room it has', [0, 10], 100, 40, 50, 'M0 10H50C75 10 75 40 100 40'],
  ['and in 16 px at least', [0, 10], 100, 40, 2, 'M0 10H84C92 10 92 40 100 40'],
  ['from right to left as well', [100, 10], 0, 40, -50, 'M100 10H50C25 10 25 40 0 40'],
  ['bows to what is not further on', [100, 10], 100, 40, 50, 'M100 10C70 10 70 40 100 40'],
] as const)('a thread across %s', (_, [x, y], x2, y2, room, d) => {
  expect(curve({ x, y }, x2, y2, room)).toBe(d)
})

test.each([
  ['straight down its own lane', 9, 60, undefined, 'M9 10V60'],
  ['then across just above the next', 25, 60, undefined, 'M9 10V34C9 47 25 47 25 60'],
  ['in a lane of its own past others, back too', 9, 0, 40, 'M9 10Q40 10 40 -4V14Q40 0 9 0'],
] as const)('a thread down runs %s', (_, x2, y2, lane, d) => {
  expect(drop({ x: 9, y: 10 }, x2, y2, lane)).toBe(d)
})
