import { describe, expect, test } from 'vitest'
import { textWidth } from '../lines/metrics.ts'
import { chartLines } from '../testing/chart-lines.ts'
import { type ChartItem, drawChart, NARROW, WIDE } from './chart.ts'

function item(number: number, more: Partial<ChartItem> = {}): ChartItem {
  return {
    number,
    name: `Account ${number}`,
    detail: '',
    low: 0,
    high: 1,
    level: undefined,
    earlier: [],
    ...more,
  }
}

/**
 * One that rose and cannot be cut any more, two in one row, one far to the right, one of whom nothing is
 * recorded.
 */
const ITEMS = [
  item(1, {
    detail: 'no cut; belief as told by Mira',
    low: 1,
    high: undefined,
    level: 3,
    earlier: [
      { high: 2, level: undefined },
      { high: undefined, level: 1 },
    ],
  }),
  item(2, { detail: 'at most 2 lines', high: 2, level: 4 }),
  item(3, { detail: 'at most 3 lines, at least 1', low: 1, high: 3, level: 4 }),
  item(4, { name: 'Far', low: 9, high: 9, level: 0 }),
  item(5),
]

test('a small chart, wide', () => {
  expect(chartLines(drawChart(ITEMS, WIDE, 'en'))).toMatchInlineSnapshot(`
    [
      "840 × 421",
      "axis 154 to 830, 28 down to 369.8",
      "ticks 0 at 154, 2 at 289.2, 4 at 424.4, 6 at 559.6, 8 at 694.8, 10 at 830",
      "“Very widespread” at 0 47.6, rule 28",
      "“Widespread” at 0 167.6, rule 148",
      "“Fairly common” at 0 229.6, rule 210",
      "“Some” at 0 260.4, rule 240.8",
      "“Rare” at 0 291.2, rule 271.6",
      "“Not recorded” at 0 346.3, rule 326.7, apart",
      "bar 2: 154 to 289.2 at 78, mark 154 37.6",
      "  name “Account 2” at 172 48.1",
      "  detail “at most 2 lines” at 172 67",
      "bar 3: 221.6 to 356.8 at 136, mark 221.6 95.6",
      "  name “Account 3” at 239.6 106.1",
      "  detail “at most 3 lines, at least 1” at 239.6 125",
      "bar 1: 221.6 to 830 and on at 198, mark 221.6 157.6",
      "  name “Account 1” at 239.6 168.1",
      "  detail “no cut; belief as told by Mira” at 239.6 187",
      "  path M289.2 348.3L830 256.2L830 198, dots 289.2 348.3, 830 256.2",
      "bar 4: 762.4 to 762.4 at 302.7, mark 762.4 281.2",
      "  name “Far” at 780.4 291.7",
      "bar 5: 154 to 221.6 at 357.8, mark 154 336.3",
      "  name “Account 5” at 172 346.8",
    ]
  `)
})

test('the same, narrow', () => {
  expect(chartLines(drawChart(ITEMS, NARROW, 'en'))).toMatchInlineSnapshot(`
    [
      "320 × 471",
      "axis 6 to 310, 26 down to 423.8",
      "ticks 0 at 6, 2 at 66.8, 4 at 127.6, 6 at 188.4, 8 at 249.2, 10 at 310",
      "“Very widespread” at 0 44.2, rule 26",
      "“Widespread” at 0 178.7, rule 160.5",
      "“Fairly common” at 0 257.7, rule 239.5",
      "“Some” at 0 282.4, rule 264.2",
      "“Rare” at 0 307.1, rule 288.9",
      "“Not recorded” at 0 380.5, rule 362.3, apart",
      "bar 2: 6 to 66.8 at 93, mark 6 54",
      "  name “Account 2” at 24 64.5",
      "  detail “at most 2 lines” at 24 82",
      "bar 3: 36.4 to 97.2 at 148.5, mark 36.4 109.5",
      "  name “Account 3” at 54.4 120",
      "  detail “at most 3 lines, at least 1” at 54.4 137.5",
      "bar 1: 36.4 to 310 and on at 227.5, mark 36.4 188.5",
      "  name “Account 1” at 54.4 199",
      "  detail “no cut; belief as told by Mira” at 54.4 216.5",
      "  path M66.8 393.1L310 276.5L310 227.5, dots 66.8 393.1, 310 276.5",
      "bar 4: 279.6 to 279.6 at 338.3, mark 271.6 316.8",
      "  name “Far” at 289.6 327.3",
      "bar 5: 6 to 36.4 at 411.8, mark 6 390.3",
      "  name “Account 5” at 24 400.8",
    ]
  `)
})

describe('the scale', () => {
  const ticks = (...highs: number[]) =>
    drawChart(
      highs.map((high, index) => item(index + 1, { high })),
      WIDE,
      'en',
    ).ticks.map(({ label }) => label)

  test.each([
    ['goes to 3 at least', [1], ['0', '1', '2', '3']],
    ['goes one by one up to 8', [8], ['0', '1', '2', '3', '4', '5', '6', '7', '8']],
    ['goes two by two beyond', [9], ['0', '2', '4', '6', '8', '10']],
    ['has room for the longest bar', [2, 25, 3], ['0', '4', '8', '12', '16', '20', '24', '28']],
  ])('%s', (_, highs, labels) => expect(ticks(...highs)).toEqual(labels))

  test.each([
    ['shows where a bar begins that runs off it', item(1, { low: 5, high: undefined }), '6'],
    ['has room for where an account stood before', item(1, { earlier: [{ high: 7, level: 1 }] }), '7'],
    ['needs none where that ran off it', item(1, { earlier: [{ high: undefined, level: 1 }] }), '3'],
  ])('%s', (_, one, last) => expect(drawChart([one], WIDE, 'en').ticks.at(-1)?.label).toBe(last))

  test('has its noughts over one another and its ends at the edges', () => {
    const { axis, bars, ticks: marks } = drawChart([item(1, { low: 0, high: 3 })], WIDE, 'en')
    expect([bars[0]?.x1, bars[0]?.x2]).toEqual([axis.from, axis.to])
    expect([marks[0]?.x, marks.at(-1)?.x]).toEqual([axis.from, axis.to])
  })
})

test.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('a long name or detail is broken before the edge: %s', (_, form) => {
  const long =
    'An account with a name that takes far more room than one line of the chart has to give to it, wide as it is.'
  const [bar] = drawChart([item(1, { name: long, detail: long, low: 1 })], form, 'en').bars
  const lines = bar?.label ?? []
  expect(lines.length).toBeGreaterThan(3)
  // Positions are rounded to a tenth of a pixel.
  for (const { text, x } of lines)
    expect(x + textWidth(text, form.size)).toBeLessThanOrEqual(form.width - 9.9)
  expect(
    lines
      .filter(({ name }) => name)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(long)
})
