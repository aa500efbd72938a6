import { aboutLocale, digits, edtfWords, type Locale } from '@hearsay/words'
import { textWidth } from '../lines/metrics.ts'
import { ROWS, type Row } from './items.ts'
import { mirrored } from './mirror.ts'
import type { Moment } from './moments.ts'
import { type Slots, slotsOf } from './slots.ts'

/** The timeline in small: a column for each date, a row for what happened, was said, was learned. Px. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly rows: readonly { readonly row: Row; readonly y: number }[]
  readonly marks: readonly Mark[]
  /** Dates under the columns, as many as have room. */
  readonly dates: readonly { readonly text: string; readonly x: number; readonly y: number }[]
  /** Where time is left out between two columns. */
  readonly breaks: readonly number[]
}

/**
 * How many things stand at a date: a dot for a day, a bar over all the columns that a vaguer date may be in.
 */
export interface Mark {
  readonly row: Row
  /** Where it begins; `y` is its middle. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** A bar: its date is vaguer than a column's. */
  readonly vague: boolean
  /** Sides on which nobody says where it ends. */
  readonly open: readonly ('start' | 'end')[]
  /** In a number, where there is more than one. */
  readonly label: string
}

export const DATE_SIZE = 11
/** From the middle of a mark to that of the next beside or below it. */
const PITCH = 30
/** A bar over one column. */
const BAR = 26
const LANE = 22
/** Above the marks of a row, for its name. */
const NAME = 30
const PADDING = 18
/** Under the last row. */
const DATES = 34

/** Both sizes; nothing where no two dates can be told apart. */
export function pictureOf(moments: readonly Moment[], locale: Locale) {
  const dated = moments.filter(({ edtf }) => edtf !== undefined)
  if (dated.length < 2) return undefined
  const [wide, narrow] = [680, 312].map((width) => drawPicture(dated, width, locale))
  return wide && narrow && { wide, narrow }
}

export function drawPicture(moments: readonly Moment[], width: number, locale: Locale): Picture {
  const slots = slotsOf(moments, Math.floor((width - 2 * PADDING) / PITCH) + 1)
  const pitch = (width - 2 * PADDING) / Math.max(1, slots.dates.length - 1)
  const at = (slot: number) => round(PADDING + slot * pitch)
  const { marks, rows, bottom } = rowsOf(slots, at, pitch, locale)
  const picture: Picture = {
    width,
    height: bottom + DATES,
    rows,
    marks,
    dates: datesOf(slots, at, width, bottom + DATES - 8, locale),
    breaks: slots.gaps.map((slot) => round(at(slot) + pitch / 2)),
  }
  return aboutLocale(locale).direction === 'rtl' ? mirrored(picture) : picture
}

/** Rows one under the other, each as high as the bars that lie over one another in it. */
function rowsOf({ marks }: Slots, at: (slot: number) => number, pitch: number, locale: Locale) {
  const drawn: Mark[] = []
  const rows: { row: Row; y: number }[] = []
  let top = NAME
  for (const row of ROWS) {
    const lanes: number[] = []
    rows.push({ row, y: top })
    for (const { from, to, vague, open, counts } of marks) {
      const count = counts[row]
      if (count === 0) continue
      const lane = laneFor(lanes, from, to)
      const label = count === 1 ? '' : digits(count, locale)
      const width = (to - from) * pitch + (vague ? BAR : dotWidth(label))
      const x = (at(from) + at(to)) / 2 - width / 2
      drawn.push({ row, x: round(x), y: top + lane * LANE, width: round(width), vague, open, label })
    }
    top += (Math.max(1, lanes.length) - 1) * LANE + NAME + 10
  }
  return { marks: drawn, rows, bottom: top - NAME }
}

/** A dot is as wide as its number. */
function dotWidth(label: string): number {
  return label === '' ? 10 : Math.max(18, textWidth(label, DATE_SIZE) + 7)
}

/** The first lane that is free from a column on; it is then taken as far as another. */
function laneFor(lanes: number[], from: number, to: number): number {
  const free = lanes.findIndex((end) => end < from)
  const lane = free < 0 ? lanes.length : free
  lanes[lane] = to
  return lane
}

/** The first and the last date, and of those between as many as keep clear of one another. */
function datesOf(
  { dates }: Slots,
  at: (slot: number) => number,
  width: number,
  y: number,
  locale: Locale,
): Picture['dates'] {
  const labels = dates.map((edtf, slot) => label(edtfWords(edtf, locale), at(slot), width))
  const [first, last] = [labels[0], labels.at(-1)]
  const shown = first ? [first] : []
  for (const one of labels.slice(1, -1)) {
    const before = shown.at(-1)
    if (before && last && clear(before, one) && clear(one, last)) shown.push(one)
  }
  if (first && last && last !== first && clear(first, last)) shown.push(last)
  return shown.map(({ text, x }) => ({ text, x, y }))
}

interface Label {
  readonly text: string
  readonly x: number
  readonly half: number
}

/** A text about a column, within the picture. */
function label(text: string, x: number, width: number): Label {
  const half = textWidth(text, DATE_SIZE) / 2
  return { text, half, x: round(Math.min(Math.max(x, half), width - half)) }
}

function clear(a: Label, b: Label): boolean {
  return a.x + a.half + 8 <= b.x - b.half
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
