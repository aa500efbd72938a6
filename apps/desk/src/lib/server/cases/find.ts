import {
  type Case,
  type Change,
  changesFrom,
  isRecordKind,
  mentionsOf,
  type RecordEntry,
  type RecordKind,
} from '@hearsay/case'
import { foldText, searchWords, withoutArticle } from '@hearsay/text'
import { partyName, terms, titleOf } from '@hearsay/words'

/** A record as a form offers it, to be picked. */
export interface Found {
  readonly id: string
  readonly kind: RecordKind
  readonly title: string
  /** What tells it from others of its name; empty where nothing does. */
  readonly note: string
}

interface Row {
  readonly found: Found
  /** Its title, note and id as they are searched. */
  readonly folded: string
  /** When it was recorded. */
  readonly at: string
}

/** What can be found of one kind of record at a size of the case, in the order in which it was recorded. */
interface Index {
  readonly size: number
  readonly rows: readonly Row[]
}

/** Indexes by kind, of the last cases that were asked. */
const INDEXES = new Map<string, Map<RecordKind, Index>>()
const MOST_CASES = 20
const MOST_FOUND = 20

/**
 * Records of some kinds in whose title, note or id every word of a text begins a word, at most 20: first
 * those whose title begins with the text, then those that were recorded last. Of an empty text, those that
 * were recorded last. O(records of these kinds).
 * @param place what tells the case from every other, of this desk or another
 */
export function findRecords(of: Case, place: string, kinds: readonly RecordKind[], text: string): Found[] {
  const indexes = indexesAt(place)
  const rows = [...new Set(kinds)].flatMap((kind) => {
    const index = indexOf(of, kind, indexes.get(kind))
    indexes.set(kind, index)
    return index.rows
  })
  return bestOf(rows, text).map(({ found }) => found)
}

/** The records of one kind that {@link findRecords} finds, all, in the order in which they were recorded. */
export function idsWith(of: Case, place: string, kind: RecordKind, text: string): string[] {
  const indexes = indexesAt(place)
  const index = indexOf(of, kind, indexes.get(kind))
  indexes.set(kind, index)
  return hitsIn(index.rows, text).map(({ found }) => found.id)
}

function indexesAt(place: string): Map<RecordKind, Index> {
  const indexes = INDEXES.get(place) ?? new Map<RecordKind, Index>()
  INDEXES.delete(place)
  INDEXES.set(place, indexes)
  for (const oldest of INDEXES.keys()) {
    if (INDEXES.size <= MOST_CASES) break
    INDEXES.delete(oldest)
  }
  return indexes
}

/** The index that is known, with what is new; made again where much that stood may have another title. */
function indexOf(of: Case, kind: RecordKind, known?: Index): Index {
  if (known?.size === of.size) return known
  const changes = known && known.size < of.size ? changesFrom(of, known.size) : undefined
  const changed = changes && changedIn(of, changes)
  if (!known || !changes || !changed)
    return { size: of.size, rows: [...of[kind].values()].map((record) => rowOf(of, record)) }
  const kept = changed.size === 0 ? known.rows : known.rows.flatMap((row) => rowNow(of, kind, row, changed))
  const made = changes.flatMap(({ before, after }) =>
    !before && after?.kind === kind ? (of[kind].get(after.id) ?? []) : [],
  )
  return { size: of.size, rows: made.length === 0 ? kept : [...kept, ...made.map((one) => rowOf(of, one))] }
}

const rowNow = (of: Case, kind: RecordKind, row: Row, changed: ReadonlySet<string>): Row[] => {
  if (!changed.has(row.found.id)) return [row]
  const record = of[kind].get(row.found.id)
  return record ? [rowOf(of, record)] : []
}

/** Kinds whose records few titles name, so that one that is changed changes few. */
const SELDOM_NAMED: ReadonlySet<string> = new Set(['statement', 'bearing', 'tie', 'copying', 'custody'])

/** Records that may have another title than they had; nothing where these may be many. */
function changedIn(of: Case, changes: readonly Change[]): Set<string> | undefined {
  const revised = changes.filter(
    ({ kind, before }) => before !== undefined || !isRecordKind(kind) || kind === 'merge',
  )
  if (!revised.every(({ before }) => before && SELDOM_NAMED.has(before.kind))) return undefined
  const ids = revised.map(({ id }) => id)
  const naming = ids.flatMap((id) => mentionsOf(of, id).map((one) => one.id))
  return new Set([...ids, ...naming])
}

function rowOf(of: Case, record: RecordEntry): Row {
  const found = {
    id: record.id,
    kind: record.kind,
    title: titleOf(of, record, 'en'),
    note: noteOf(of, record),
  }
  const words = foldText(`${found.title} ${found.note} ${found.id}`)
  const bare = words.split(' ').flatMap((word) => withoutArticle(word) ?? [])
  return { found, folded: bare.length === 0 ? words : `${words}${bare.join(' ')} `, at: record.at }
}

function noteOf(of: Case, record: RecordEntry): string {
  switch (record.kind) {
    case 'party':
      return terms('en', `party.${record.type}`)
    case 'document':
      return partyName(of, record.outlet, 'en')
    case 'statement':
      return of.document.get(record.document)?.title ?? ''
    default:
      return ''
  }
}

function hitsIn(rows: readonly Row[], text: string): Row[] {
  const keys = [...searchWords(text)].map(({ key }) => ` ${key}`)
  return rows.filter(({ folded }) => keys.every((key) => folded.includes(key)))
}

function bestOf(rows: readonly Row[], text: string): Row[] {
  const beginning = foldText(text).trimEnd()
  const hits = hitsIn(rows, text)
  const begins = ({ folded }: Row) => (beginning !== '' && folded.startsWith(beginning) ? 0 : 1)
  const ranked = hits.map((row, index) => ({ row, index, rank: begins(row) }))
  const byRank = ranked.sort((a, b) => a.rank - b.rank || compare(b.row.at, a.row.at) || b.index - a.index)
  return byRank.slice(0, MOST_FOUND).map(({ row }) => row)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
