import { edtfWords, type Locale } from '@hearsay/words'
import { byDate, spanFor } from '../records/by-date.ts'
import type { Ahead } from './ahead.ts'

/** What is announced in one case, in order of time, each on the same scale of time. */
export interface Escalation {
  readonly rows: readonly EscalationRow[]
  /** The ends of the scale, in words; absent where fewer than two dates are on it. */
  readonly scale?: { readonly from: string; readonly to: string }
}

export interface EscalationRow {
  readonly ahead: Ahead
  /** Where on the scale it was said, from 0 to 100; absent where nobody dates it. */
  readonly said?: Stretch
  /** By when it was to be. */
  readonly due?: Stretch
  /** When what became of it was. */
  readonly end?: Stretch
}

/** A date has width where it is vague. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Statements by the date at which they were said, the earliest first. */
export function escalationOf(all: readonly Ahead[], locale: Locale): Escalation {
  const dates = all.flatMap(({ said, byEdtf, outcomeEdtf }) => [said.edtf, byEdtf, outcomeEdtf])
  const spans = dates.map(spanFor).filter(isBounded)
  const isApart = new Set(spans.map(({ start, end }) => `${start} ${end}`)).size > 1
  const [first, last] = [least(spans.map(({ start }) => start)), -least(spans.map(({ end }) => -end))]
  const stretch = (edtf: string | undefined): Stretch | undefined => {
    const span = spanFor(edtf)
    if (!isBounded(span) || !isApart) return undefined
    const at = (time: number) => Math.round(((time - first) / (last - first)) * 10_000) / 100
    return { from: at(span.start), to: at(span.end) }
  }
  const rows = all
    .map((ahead) => ({ ahead, edtf: ahead.said.edtf, span: spanFor(ahead.said.edtf) }))
    .toSorted(byDate)
    .map(({ ahead }): EscalationRow => {
      const [said, due, end] = [ahead.said.edtf, ahead.byEdtf, ahead.outcomeEdtf].map(stretch)
      return { ahead, ...(said && { said }), ...(due && { due }), ...(end && { end }) }
    })
  if (!isApart) return { rows }
  return { rows, scale: { from: dayAt(first, locale), to: dayAt(last, locale) } }
}

function isBounded({ start, end }: { readonly start: number; readonly end: number }): boolean {
  return Number.isFinite(start) && Number.isFinite(end)
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity)

function dayAt(time: number, locale: Locale): string {
  return edtfWords(new Date(time).toISOString().slice(0, 10), locale)
}
