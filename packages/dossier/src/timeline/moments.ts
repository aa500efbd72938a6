import type { Case, Span, When } from '@hearsay/case'
import { byDate, spanFor } from '../records/by-date.ts'
import { dayOf, isOneDay } from './days.ts'
import type { Item } from './items.ts'
import { rankOf } from './ranks.ts'

/** A date, and what stands at it. */
export interface Moment {
  readonly key: string
  /** The date in EDTF; absent for what has no date. */
  readonly edtf: string | undefined
  readonly span: Span
  readonly lines: readonly Line[]
}

/** What stands at one time of a date, or is given in the same words. */
export interface Line {
  readonly key: string
  /** A time of day, in EDTF. */
  readonly clock?: string
  /** A page's own words for the time, and which page. */
  readonly as?: string
  readonly page?: string
  readonly inferred?: string
  readonly items: readonly Item[]
}

/** What a date holds without a time of day, then clock times, then pages' words in their order. */
type Order = readonly [tier: 0 | 1 | 2, rank: number]
type Place = Omit<Line, 'items'> & { readonly order: Order }

/** After all words that have an order. */
const UNRANKED = 1_000

/**
 * Gathers items into moments, in order of date. What gives no date stands at that of its page; dates that
 * begin together run from the widest to the narrowest, and what has no date comes last. Words such as
 * "Tuesday" are put in order within their page, as words, and no date is put to them.
 */
export function momentsOf(of: Case, items: readonly Item[]): Moment[] {
  const moments = new Map<
    string,
    { edtf: string | undefined; lines: Map<string, Place & { items: Item[] }> }
  >()
  for (const item of items) {
    const given = givenBy(of, item)
    // Words of a page alone stand at the page's date.
    const edtf = edtfOf(given) ?? edtfOf(publishedOn(of, item.page))
    const key = edtf === undefined ? '' : isOneDay(edtf) ? dayOf(edtf) : edtf
    const moment = moments.get(key) ?? { edtf: edtf === undefined ? undefined : key, lines: new Map() }
    const place = placeOf(given, item.page, edtf)
    const line = moment.lines.get(place.key) ?? { ...place, items: [] }
    line.items.push(item)
    moment.lines.set(place.key, { ...line, ...inferredIn(line, place) })
    moments.set(key, moment)
  }
  return [...moments]
    .map(
      ([key, { edtf, lines }]): Moment => ({
        key,
        edtf,
        span: spanFor(edtf),
        lines: inOrder([...lines.values()]),
      }),
    )
    .toSorted(byTime)
}

/** When an item was, or its page where it gives no time. */
function givenBy(of: Case, { when, page }: Item): When | undefined {
  return when ?? publishedOn(of, page)
}

function publishedOn(of: Case, page: string | undefined): When | undefined {
  return page === undefined ? undefined : of.document.get(page)?.published
}

function edtfOf(when: When | undefined): string | undefined {
  return (when as { edtf?: string } | undefined)?.edtf
}

function placeOf(given: When | undefined, page: string | undefined, edtf: string | undefined): Place {
  const { as, inferred } = (given ?? {}) as { as?: string; inferred?: string }
  const why = inferred === undefined ? {} : { inferred }
  if (edtfOf(given) !== undefined && edtf?.includes('T') && isOneDay(edtf)) {
    return { key: `clock ${edtf}`, clock: edtf, ...why, order: [1, spanFor(edtf).start] }
  }
  if (as === undefined) return { key: `plain ${inferred ?? ''}`, ...why, order: [0, 0] }
  const words = { as, ...(page !== undefined && { page }), ...why }
  return { key: `${page} ${as.toLowerCase()}`, ...words, order: [2, rankOf(as) ?? UNRANKED] }
}

/** Of two that give one time, the one that says why. */
function inferredIn(line: Place, { inferred }: Place) {
  const why = line.inferred ?? inferred
  return why === undefined ? {} : { inferred: why }
}

function inOrder(lines: readonly (Place & { items: Item[] })[]): Line[] {
  const sorted = lines.toSorted(
    ({ order: [tier, rank], page = '' }, { order: [other, below], page: next = '' }) =>
      tier - other || (tier === 2 ? page.localeCompare(next) : 0) || rank - below,
  )
  return sorted.map(({ order: _, ...line }) => line)
}

function byTime(a: Moment, b: Moment): number {
  return byDate(a, b) || (a.key < b.key ? -1 : 1)
}
