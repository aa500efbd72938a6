import { type Dated, datesIn, type Order } from '../dates/dates.ts'
import { isNameLike, WIRE } from './words.ts'

/** The beginning of a story: the day that it gives, and the agency that it names. */
export interface Dateline {
  readonly date: Dated | null
  readonly agency: string | null
}

/** A dateline is no longer than this. */
const LENGTH = 120
const AGENCY = [
  /\((\p{Lu}[^()\d]{1,40})\)\s*(?:-{1,2}|–|—)/u,
  /\/\s?(\p{Lu}[^/\d\n]{1,30}?)\s?\/\.?\s/u,
  /^\p{Lu}[\p{Lu} '’-]+,[^.()]{0,40},\s(\p{Lu}{2,10})\.\s/u,
  /\(([\p{Script=Arabic} ]{2,30})\)\s*(?:-|–|—|:)/u,
]

/**
 * Reads "HALVERN, Jan 14 2025 (Sundpress) - ": only where a story begins with a place, or names a known
 * agency.
 */
export function datelineOf(lead: string, order: Order): Dateline {
  const begin = lead.slice(0, LENGTH).replace(/\n/g, ' ')
  const place = /^\p{Lu}[\p{Lu}'’-]{2,}/u.test(begin)
  const named = AGENCY.map((pattern) => pattern.exec(begin)?.[1]?.trim()).find(
    (name) => name !== undefined && (WIRE.test(name) || (place && isNameLike(name))),
  )
  const date = place ? (datesIn(begin, order).find(({ span }) => span.start < LENGTH / 2) ?? null) : null
  return { date, agency: named ?? null }
}
