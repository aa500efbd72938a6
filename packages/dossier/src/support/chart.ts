import { aboutLocale, digits, type Locale, recordsText, sentenceCase, terms } from '@hearsay/words'
import { textWidth, wrap } from '../lines/metrics.ts'
import { LEVELS } from './levels.ts'
import { mirroredChart } from './mirror.ts'

/** One bar to draw. Text is in lines already worded; `level` is undefined where no belief is recorded. */
export interface ChartItem {
  readonly number: number
  readonly name: string
  readonly detail: string
  readonly low: number
  /** `undefined`: the bar runs off the scale, because it cannot be cut. */
  readonly high: number | undefined
  readonly level: number | undefined
  readonly refuted?: boolean
  /** Where it stood before, oldest first. */
  readonly earlier: readonly { readonly high: number | undefined; readonly level: number | undefined }[]
}

export interface Chart {
  readonly width: number
  readonly height: number
  /** `from`: where nought stands; `to`: where the scale ends, on the other side of the page. */
  readonly axis: { readonly top: number; readonly y: number; readonly from: number; readonly to: number }
  /** The edge of the page at which texts start. */
  readonly edge: number
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
  readonly rows: readonly ChartRow[]
  readonly bars: readonly ChartBar[]
}

export interface ChartRow {
  readonly label: string
  readonly x: number
  /** Baseline of the label. */
  readonly y: number
  /** Where the row's rule runs. */
  readonly rule: number
  /** The place for what is not recorded stands apart from the scale. */
  readonly apart: boolean
}

export interface ChartBar {
  readonly number: number
  readonly x1: number
  readonly x2: number
  readonly y: number
  readonly open: boolean
  readonly mark: { readonly x: number; readonly y: number }
  readonly label: readonly {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly name: boolean
  }[]
  /** Path through where it stood before; empty where it has not moved. */
  readonly path: string
  readonly dots: readonly { readonly x: number; readonly y: number }[]
}

/**
 * How a chart is set: sizes in px. `gutter` is the room for row labels at the side; 0 sets them above the
 * rows.
 */
export interface ChartForm {
  readonly width: number
  readonly gutter: number
  readonly size: number
}

export const WIDE: ChartForm = { width: 840, gutter: 148, size: 14 }
export const NARROW: ChartForm = { width: 320, gutter: 0, size: 13 }

const MARK = 12
const PAD = 12

/**
 * Sets the chart: a row for every level of belief, highest first, the place for "not recorded" last and
 * apart, and in each row a lane for every bar, so that no two labels meet.
 */
export function drawChart(items: readonly ChartItem[], form: ChartForm, locale: Locale): Chart {
  const scale = scaleFor(items, form)
  const rows: ChartRow[] = []
  const drawn: { readonly item: ChartItem; readonly bar: ChartBar }[] = []
  const centres = new Map<number | undefined, number>()
  let y = form.size * 2
  for (const level of [...LEVELS.map((_, index) => LEVELS.length - 1 - index), undefined]) {
    const apart = level === undefined
    if (apart) y += PAD
    rows.push(rowAt(level, y, form, locale))
    let next = y + (form.gutter === 0 ? form.size * 1.5 + 4 : 4)
    for (const item of items.filter((one) => one.level === level)) {
      const bar = barAt(item, next, scale, form)
      drawn.push({ item, bar })
      next = bar.y + PAD
    }
    const least = form.size * (form.gutter === 0 ? 1.9 : 2.2)
    const bottom = Math.max(next, y + least)
    centres.set(level, (y + bottom) / 2)
    y = bottom
  }
  const chart = {
    width: form.width,
    height: Math.ceil(y + form.size * 3.6),
    axis: { top: form.size * 2, y, from: scale.left, to: scale.right },
    edge: 0,
    ticks: scale.ticks.map((value) => ({ x: scale.x(value), label: digits(value, locale) })),
    rows,
    bars: drawn.map(({ item, bar }) => withPath(bar, item, scale, centres)),
  }
  return aboutLocale(locale).direction === 'rtl' ? mirroredChart(chart, MARK) : chart
}

interface Scale {
  readonly left: number
  readonly right: number
  readonly ticks: readonly number[]
  readonly x: (value: number) => number
}

function scaleFor(items: readonly ChartItem[], form: ChartForm): Scale {
  const values = items.flatMap(({ low, high, earlier }) => [
    low,
    high ?? low + 1,
    ...earlier.map((one) => one.high ?? 0),
  ])
  const most = Math.max(3, ...values)
  const step = Math.max(1, Math.ceil(most / 8))
  const top = Math.ceil(most / step) * step
  const left = form.gutter + 6
  const right = form.width - 10
  const ticks = Array.from({ length: top / step + 1 }, (_, index) => index * step)
  return { left, right, ticks, x: (value) => round(left + ((right - left) * value) / top) }
}

function rowAt(level: number | undefined, y: number, form: ChartForm, locale: Locale): ChartRow {
  const extent = level === undefined ? undefined : LEVELS[level]
  const words = extent === undefined ? recordsText(locale, 'notRecorded') : terms(locale, `extent.${extent}`)
  const label = sentenceCase(words, locale)
  return { label, x: 0, y: round(y + form.size * 1.4), rule: round(y), apart: level === undefined }
}

function barAt(item: ChartItem, top: number, scale: Scale, form: ChartForm): ChartBar {
  const { size } = form
  const x1 = scale.x(item.low)
  const x2 = item.high === undefined ? scale.right : scale.x(item.high)
  const room = scale.right - scale.left - MARK - 6
  const lines = labelLines(item, room, size)
  const widest = Math.max(...lines.map(({ text }) => textWidth(text, size)))
  const x = Math.max(scale.left, Math.min(x1, scale.right - widest - MARK - 6))
  const leading = size * 1.35
  const label = lines.map(({ text, name }, index) => ({
    text,
    name,
    x: round(x + MARK + 6),
    y: round(top + size * 1.15 + index * leading),
  }))
  const y = round(top + size * 1.15 + (lines.length - 1) * leading + 11)
  const mark = { x: round(x), y: round(top + size * 1.15 - MARK + 1.5) }
  return {
    number: item.number,
    x1,
    x2,
    y,
    open: item.high === undefined || item.refuted === true,
    mark,
    label,
    path: '',
    dots: [],
  }
}

/** The name, and what is said of it on lines of its own. */
function labelLines({ name, detail }: ChartItem, room: number, size: number) {
  const names = wrap(name, room, size).map((text) => ({ text, name: true }))
  return [...names, ...wrap(detail, room, size).map((text) => ({ text, name: false }))]
}

function withPath(
  bar: ChartBar,
  item: ChartItem,
  scale: Scale,
  centres: ReadonlyMap<number | undefined, number>,
): ChartBar {
  if (item.earlier.length === 0) return bar
  const dots = item.earlier.map(({ high, level }) => ({
    x: high === undefined ? scale.right : scale.x(high),
    y: round(centres.get(level) ?? bar.y),
  }))
  const points = [...dots, { x: bar.x2, y: bar.y }]
  return { ...bar, dots, path: points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x} ${y}`).join('') }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
