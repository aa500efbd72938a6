import { type Span, spanOf } from '@hearsay/case'
import { dayAt } from './days.ts'
import type { Row } from './items.ts'
import type { Moment } from './moments.ts'

/** Time in columns: the dates that somebody gives, in order, and nothing between them. */
export interface Slots {
  /**
   * The date of each column, in EDTF, as it is given; where there are too many, months, years, decades …
   */
  readonly dates: readonly string[]
  /** Columns after which time is left out. */
  readonly gaps: readonly number[]
  readonly marks: readonly SlotMark[]
}

/** What stands at one date: in its own column, or over those of all dates that lie in it. */
export interface SlotMark {
  readonly from: number
  readonly to: number
  /** Whether the date is longer than a column's. */
  readonly vague: boolean
  readonly open: readonly ('start' | 'end')[]
  readonly counts: Readonly<Record<Row, number>>
}

/** How dates are named where there are too many of them: by less and less of the day. */
const UNITS = [
  (day: string) => day,
  (day: string) => day.slice(0, -3),
  (day: string) => day.slice(0, -6),
  (day: string) => `${day.slice(0, -7)}X`,
  (day: string) => `${day.slice(0, -8)}XX`,
  (day: string) => `${day.slice(0, -9)}XXX`,
]

interface Dated {
  readonly edtf: string
  readonly span: Span
  readonly vague: boolean
  readonly moments: readonly Moment[]
}

/** Columns for moments in their order: `most` at the most, unless even the thousands of years are more. */
export function slotsOf(moments: readonly Moment[], most: number): Slots {
  let slots: Slots = { dates: [], gaps: [], marks: [] }
  for (const unit of UNITS) {
    slots = slotsIn(moments, unit)
    if (slots.dates.length <= most) break
  }
  return slots
}

/**
 * A date in which another lies has no column of its own: it lies over those of the others. O(n²), of dates as
 * they are given.
 */
function slotsIn(moments: readonly Moment[], unit: (day: string) => string): Slots {
  const cells = new Map<string, Span | undefined>()
  const cellOf = (name: string) => {
    // Parsing is slow, and many moments are of one month.
    if (!cells.has(name)) cells.set(name, spanOf(name))
    return cells.get(name)
  }
  const named = moments.map((moment) => nameIn(moment, unit, cellOf))
  const dates = [...Map.groupBy(named, ({ edtf }) => edtf).values()].flatMap(together)
  const columns = dates.filter((date) => !dates.some((other) => liesIn(other, date)))
  const marks = dates.map((date) => {
    const own = columns.indexOf(date)
    const within = columns.flatMap((column, index) => (liesIn(column, date) ? [index] : []))
    const [from = own, to = own] = [within[0], within.at(-1)]
    return { from, to, vague: date.vague, open: openIn(date.span), counts: countsOf(date.moments) }
  })
  return { dates: columns.map(({ edtf }) => edtf), gaps: gapsIn(columns), marks }
}

/** A date that is no longer than a unit goes by the unit; one that is longer, by itself. */
function nameIn(
  moment: Moment,
  unit: (day: string) => string,
  cellOf: (name: string) => Span | undefined,
): Dated {
  const { span, edtf = '' } = moment
  const own = { edtf, span, vague: span.end - span.start >= DAY, moments: [moment] }
  if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) return own
  const name = unit(dayAt(span.start))
  const cell = unit(dayAt(span.end)) === name ? cellOf(name) : undefined
  return cell ? { edtf: name, span: cell, vague: false, moments: [moment] } : own
}

const DAY = 86_400_000

function together(same: readonly Dated[]): Dated[] {
  const [first] = same
  return first ? [{ ...first, moments: same.flatMap(({ moments }) => moments) }] : []
}

function liesIn(inner: Dated, outer: Dated): boolean {
  const [{ start, end }, { start: from, end: to }] = [inner.span, outer.span]
  return start >= from && end <= to && (start > from || end < to)
}

function openIn({ start, end }: Span): SlotMark['open'] {
  const sides = [
    ['start', start],
    ['end', end],
  ] as const
  return sides.flatMap(([side, time]) => (Number.isFinite(time) ? [] : [side]))
}

function countsOf(moments: readonly Moment[]): SlotMark['counts'] {
  const counts = { happened: 0, said: 0, learned: 0 }
  const items = moments.flatMap(({ lines }) => lines.flatMap((line) => line.items))
  for (const { row } of items) counts[row] += 1
  return counts
}

function gapsIn(columns: readonly Dated[]): number[] {
  return columns.flatMap(({ span }, index) => {
    const next = columns[index + 1]
    return next && next.span.start > span.end + 1 ? [index] : []
  })
}
