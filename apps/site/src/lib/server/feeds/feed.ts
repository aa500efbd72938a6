import type { ToldItem } from '../told/told.ts'

/** A feed of changes, whatever its format. */
export interface ChangeFeed {
  readonly title: string
  readonly about: string
  /** Of the page that it is of, and of itself in each format: paths of the site. */
  readonly page: string
  readonly self: { readonly atom: string; readonly json: string }
  readonly language: string
  /** The latest first. */
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  /** Of the edition that brought it; it stays, and so it is the item's name too. */
  readonly path: string
  readonly title: string
  /** RFC 3339 */
  readonly at: string
  readonly language: string
  /** What the desk said of it. */
  readonly sentence?: string
  /** What changed, a sentence each. */
  readonly changes: readonly string[]
}

/** Items of a feed. */
export const MOST = 50

/** The editions of cases, the latest first. */
export function editionItems(
  cases: readonly ToldItem<'editions'>[],
  hrefOf: (caseId: string, edition: number) => string,
): FeedItem[] {
  const items = cases.flatMap(({ from, what }) =>
    what.map(({ number, at, sentence, items: changes }): FeedItem => {
      return {
        path: hrefOf(from.id, number),
        title: from.title,
        at,
        language: from.language,
        ...(sentence !== undefined && { sentence }),
        changes,
      }
    }),
  )
  return items.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, MOST)
}
