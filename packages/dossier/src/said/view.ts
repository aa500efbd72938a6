import { accountNumbers } from '../account-numbers.ts'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import type { Marks } from './choice.ts'
import { chosenFrom, filtersFor, marker, type SaidChoice, type SaidFilter } from './filters.ts'
import { groupsOf, type Place, type SaidGroup } from './groups.ts'
import { type SaidItem, saidItem } from './item.ts'
import { type RequestView, requestViews } from './requests.ts'

export const ORDERS = ['page', 'date'] as const
export type Order = (typeof ORDERS)[number]

/** Section 6: every statement, its chain, its words, and what it bears on. */
export interface SaidView {
  /** By page, as they stand in it. */
  readonly statements: readonly Placed[]
  readonly groups: Readonly<Record<Order, readonly SaidGroup[]>>
  readonly filters: readonly SaidFilter[]
  readonly chosen: SaidChoice
  /** What the choice asks of the marks of a statement. */
  readonly asked: Marks
  readonly order: Order
  /** Other parameters of the address, to be kept when the form is sent. */
  readonly kept: readonly (readonly [name: string, value: string])[]
  /** Who was asked for comment. */
  readonly requests: readonly RequestView[]
}

export interface Placed {
  readonly item: SaidItem
  readonly place: Place
  readonly marks: Marks
}

export function saidView(dossier: Dossier, query: URLSearchParams): SaidView {
  const all = allSaid(dossier)
  const own = new Set<string>(['order', ...all.filters.map(({ name }) => name)])
  return {
    ...all,
    ...chosenFrom(all.filters, query),
    order: query.get('order') === 'date' ? 'date' : 'page',
    kept: [...query].filter(([name]) => !own.has(name)),
  }
}

const allSaid = kept((dossier: Dossier) => {
  const { id, locale, case: of } = dossier
  const numbers = accountNumbers(of)
  const { pages, dates, placed } = groupsOf(of, id, locale)
  const items = placed.map(([statement, place]) => ({ item: saidItem(dossier, statement, numbers), place }))
  const filters = filtersFor(
    of,
    items.map(({ item }) => item),
    locale,
  )
  const marksOf = marker(filters)
  return {
    statements: items.map(({ item, place }) => ({ item, place, marks: marksOf(item) })),
    groups: { page: pages, date: dates },
    filters,
    requests: requestViews(of, [...of.comment.values()], locale),
  }
})
