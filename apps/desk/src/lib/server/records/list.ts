import { type Case, mentionsOf, type RecordKind } from '@hearsay/case'
import { authorName, timeWords, titleOf } from '@hearsay/words'

/** Records that a page of a list shows. */
const MOST = 100

export interface ListRow {
  readonly id: string
  readonly title: string
  /** How many records rest on it. */
  readonly mentions: number
  readonly by: string
  readonly at: string
}

export interface RecordList {
  readonly count: number
  readonly rows: readonly ListRow[]
  /** Where the next page of the list begins; null where this is the last. */
  readonly next: number | null
}

/** The records of a kind whose title holds all words that are looked for, the last recorded first. */
export function listOf(of: Case, kind: RecordKind, asked: string, from: number): RecordList {
  const words = asked.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const titled = [...of[kind].values()]
    .toReversed()
    .map((record) => ({ record, title: titleOf(of, record, 'en') }))
  const found = titled.filter(({ title }) => {
    const low = title.toLocaleLowerCase()
    return words.every((word) => low.includes(word))
  })
  const rows = found.slice(from, from + MOST).map(({ record: { id, by, at }, title }) => ({
    id,
    title,
    mentions: mentionsOf(of, id).length,
    by: authorName(of, by, 'en'),
    at: timeWords(at, 'en'),
  }))
  return { count: found.length, rows, next: from + MOST < found.length ? from + MOST : null }
}
