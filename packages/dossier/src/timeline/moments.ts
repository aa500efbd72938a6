import { type Case, outletOf, type When } from '@hearsay/case'
import { type Locale, titleFor } from '@hearsay/words'
import { rankOf } from './ranks.ts'

export const ROWS = ['said', 'happened', 'learned'] as const
export type Row = (typeof ROWS)[number]

/** One thing to place in time. `when` is absent where nobody gives a time. */
export interface Item {
  readonly row: Row
  readonly text: string
  readonly detail?: string
  /** The record it comes from. */
  readonly id?: string
  readonly when?: When
  /** The page whose words a relative expression belongs to; absent for dates of the desk's own. */
  readonly page?: string
  /** Set on the page's own publication, which its relative words lead up to. */
  readonly publication?: true
}

/**
 * A date as numbers, for sorting: the earliest day that the expression names; nought where its start is open.
 */
export function dateKey(edtf: string): number {
  const [earliest = ''] = edtf
    .replace(/[~?%.]/g, '')
    .replaceAll('X', '0')
    .split('/')
  const [year = 0, month = 0, day = 0] = earliest.split('-').map(Number)
  return year * 10_000 + month * 100 + day
}

/** After all relative words: they lead up to it. */
const PUBLICATION = Number.POSITIVE_INFINITY

export type Stretch = 'before' | 'words' | 'after' | 'unplaced' | 'undated'

export interface Moment {
  readonly key: string
  readonly stretch: Stretch
  readonly page: string | undefined
  readonly rank: number
  readonly when: When | undefined
  readonly items: readonly Item[]
}

const STRETCHES: readonly Stretch[] = ['before', 'words', 'after', 'unplaced', 'undated']

/**
 * Gathers items into moments, in order: dates before the pages, then each page's relative words in their own
 * order, then later dates, then words that give no order, then what has no time at all.
 */
export function momentsOf(items: readonly Item[], published: number): Moment[] {
  const moments = new Map<string, Moment>()
  for (const item of items) {
    const { key, ...place } = placeOf(item, published)
    const moment = moments.get(key) ?? { key, ...place, items: [] }
    moments.set(key, { ...moment, when: fuller(moment.when, item.when), items: [...moment.items, item] })
  }
  return [...moments.values()].toSorted(
    (a, b) =>
      STRETCHES.indexOf(a.stretch) - STRETCHES.indexOf(b.stretch) ||
      (a.page ?? '').localeCompare(b.page ?? '') ||
      a.rank - b.rank,
  )
}

function placeOf({ when, page, publication }: Item, published: number): Omit<Moment, 'items'> {
  if (publication) return place('words', `${page} published`, page, PUBLICATION, when)
  const { as, edtf } = (when ?? {}) as { as?: string; edtf?: string }
  if (as !== undefined) {
    const rank = rankOf(as)
    if (rank !== undefined) return place('words', `${page} ${as.toLowerCase()}`, page, rank, when)
    if (edtf === undefined) return place('unplaced', `${page} ${as.toLowerCase()}`, page, 0, when)
  }
  if (edtf === undefined) return place('undated', '', undefined, 0, undefined)
  const date = dateKey(edtf)
  return place(date < published ? 'before' : 'after', edtf, undefined, date, when)
}

function place(
  stretch: Stretch,
  key: string,
  page: string | undefined,
  rank: number,
  when: When | undefined,
) {
  return { key: `${stretch} ${key}`, stretch, page, rank, when }
}

/** Of two ways to give one moment, the one that says more. */
function fuller(a: When | undefined, b: When | undefined): When | undefined {
  return a && b ? { ...b, ...a } : (a ?? b)
}

/** Name of the outlet whose page a document is or restates. */
export function pageOf(of: Case, documentId: string, locale: Locale): string {
  const outlet = outletOf(of, documentId)
  return outlet === undefined ? titleFor(of, documentId, locale) : titleFor(of, outlet, locale)
}
