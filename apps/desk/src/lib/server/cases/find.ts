import { type Case, changesFrom, isRecordKind, type RecordEntry, type RecordKind } from '@hearsay/case'
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

/** The index that is known, with what is new; made again where what stood has changed since. */
function indexOf(of: Case, kind: RecordKind, known?: Index): Index {
  if (known?.size === of.size) return known
  if (known === undefined || known.size > of.size)
    return { size: of.size, rows: [...of[kind].values()].map((record) => rowOf(of, record)) }
  const changes = changesFrom(of, known.size)
  if (!changes.every((change) => isRecordKind(change.kind) && change.kind !== 'merge'))
    return indexOf(of, kind)
  const made = changes.flatMap(({ after }) => (after?.kind === kind ? [rowOf(of, after)] : []))
  return { size: of.size, rows: made.length === 0 ? known.rows : [...known.rows, ...made] }
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

function bestOf(rows: readonly Row[], text: string): Row[] {
  const keys = [...searchWords(text)].map(({ key }) => ` ${key}`)
  const beginning = foldText(text).trimEnd()
  const hits = rows.filter(({ folded }) => keys.every((key) => folded.includes(key)))
  const begins = ({ folded }: Row) => (beginning !== '' && folded.startsWith(beginning) ? 0 : 1)
  const ranked = hits.map((row, index) => ({ row, index, rank: begins(row) }))
  const byRank = ranked.sort((a, b) => a.rank - b.rank || compare(b.row.at, a.row.at) || b.index - a.index)
  return byRank.slice(0, MOST_FOUND).map(({ row }) => row)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
