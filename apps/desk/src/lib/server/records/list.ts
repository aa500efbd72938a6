import { type Case, mentionsOf, type RecordEntry, type RecordKind } from '@hearsay/case'
import { authorName, timeWords, titleOf } from '@hearsay/words'
import { idsWith } from '../cases/find.ts'

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

/**
 * The records of a kind of which every word that is looked for begins a word, as a form finds them; the last
 * recorded first.
 * @param place what tells the case from every other, of this desk or another
 */
export function listOf(of: Case, place: string, kind: RecordKind, asked: string, from: number): RecordList {
  const ids = asked.trim() === '' ? [...of[kind].keys()] : idsWith(of, place, kind, asked)
  const rows = ids
    .toReversed()
    .slice(from, from + MOST)
    .flatMap((id) => {
      const record = of[kind].get(id)
      return record ? [rowOf(of, record)] : []
    })
  return { count: ids.length, rows, next: from + MOST < ids.length ? from + MOST : null }
}

function rowOf(of: Case, record: RecordEntry): ListRow {
  return {
    id: record.id,
    title: titleOf(of, record, 'en'),
    mentions: mentionsOf(of, record.id).length,
    by: authorName(of, record.by, 'en'),
    at: timeWords(record.at, 'en'),
  }
}
