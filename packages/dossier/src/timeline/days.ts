import { spanOf } from '@hearsay/case'
import { spanFor } from '../records/by-date.ts'

/** A time of day, or two in one day: it stands under the day. A date without one is a day by itself. */
export function isOneDay(edtf: string): boolean {
  const span = edtf.includes('T') ? spanOf(edtf) : undefined
  if (span === undefined || !Number.isFinite(span.start) || !Number.isFinite(span.end)) return false
  return dayAt(span.start) === dayAt(span.end)
}

/** The day on which an expression begins, in UTC. */
export function dayOf(edtf: string): string {
  return dayAt(spanFor(edtf).start)
}

/** The day of a time in EDTF, which has four digits for a year where ISO 8601 may have six. */
export function dayAt(time: number): string {
  const iso = new Date(time).toISOString()
  return iso.slice(0, iso.indexOf('T')).replace(/^([+-])00/, (_, sign) => (sign === '-' ? '-' : ''))
}
