import { fold } from '@hearsay/case'
import { weighAccounts } from '@hearsay/weighing'
import { changedSince, type Weighed } from './changed.ts'
import type { PublishedCase } from './published.ts'

/** An edition in words: what it brought. */
export interface EditionView {
  readonly number: number
  /** Entries that it has; the address of the edition names it. */
  readonly size: number
  /** RFC 3339: from when it may be read. */
  readonly at: string
  /** What the desk itself said of its last change, in the case's language. */
  readonly sentence?: string
  /** What changed since the edition before, in the reader's language, the most telling first. */
  readonly items: readonly string[]
}

/** Editions that are told one by one; an earlier one has its address, and is told there. */
const TOLD = 12

/** The last editions of a case, the latest first. Each is folded and weighed: O(editions × entries). */
export function editionViews({ entries, editions, locale }: PublishedCase): EditionView[] {
  const told = editions.slice(-TOLD)
  const unseen = editions[editions.length - told.length - 1]
  let before = unseen && weighed(entries.slice(0, unseen.size))
  const views = told.map(({ number, size, published }): EditionView => {
    const after = weighed(entries.slice(before?.case.size ?? 0, size), before)
    const why = after.case.history.findLast(({ index, why: said }) => {
      return said !== undefined && index >= (before?.case.size ?? 0)
    })?.why
    const items = changedSince(before, after, locale)
    before = after
    return { number, size, at: published, ...(why !== undefined && { sentence: why }), items }
  })
  return views.toReversed()
}

function weighed(entries: PublishedCase['entries'], before?: Weighed): Weighed {
  const of = fold(entries, before?.case)
  return { case: of, weighing: weighAccounts(of, before) }
}
