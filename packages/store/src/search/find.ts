import { asksNothing, type Query, type Term } from '@hearsay/text'
import { type RawBuilder, sql } from 'kysely'
import { ofCase, type Place } from '../context.ts'
import type { SearchRow } from '../database/schema.ts'
import type { Desk } from '../desk/desk.ts'
import type { Db } from '../engine/engine.ts'
import { DAYS, dayNumber, isSearched, POSITIONS, SEARCHED, type SearchedKind } from './place.ts'

/** Among what to look, and how much to give. */
export interface SearchOptions {
  /**
   * Ids of the cases that whoever asks may see; nothing of others is given, nor counted. All cases where it
   * is left out, as of a store in which everybody may see every one.
   */
  readonly cases?: readonly string[]
  readonly kinds?: readonly SearchedKind[]
  /** The first and the last day, as 2026-02-03. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** How many of each kind at most, after how many. */
  readonly limit?: number
  readonly offset?: number
  /** Of each case, how many entries are old: what they recorded is left out. */
  readonly since?: ReadonlyMap<string, number> | undefined
}

/** A record that was found. */
export interface SearchHit {
  readonly caseId: string
  readonly record: string
  readonly kind: SearchedKind
  readonly title: string
  readonly body: string
  readonly day: string
}

export interface SearchResult {
  /** By kind, the latest day first. */
  readonly hits: readonly SearchHit[]
  /** How many there are in all, by kind, of kinds with any. */
  readonly counts: ReadonlyMap<SearchedKind, number>
}

const NOTHING: SearchResult = { hits: [], counts: new Map() }
const LIMIT = 10
/** Above every character that a word can go on with. */
const LAST = '\u{10ffff}'

/**
 * Records in which all stands that a query asks for, of what was followed so far (`followSearch`). The same
 * in the same order on every engine: each word is looked up in an index of words, and nothing is left to how
 * an engine takes texts apart or how it ranks.
 */
export async function searchRecords(
  { reader }: Pick<Desk, 'reader'>,
  query: Query,
  options: SearchOptions,
): Promise<SearchResult> {
  if (asksNothing(query) || options.cases?.length === 0) return NOTHING
  return await reader.snapshot(async (db, context) => {
    const rows = await found(db, matches(context.desk, query, options), options)
    const counts = new Map(rows.flatMap(({ group, count }) => countOf(group, count)))
    return { hits: rows.flatMap(hitOf), counts }
  })
}

/** All that is searched of a case, in the order in which it is found. */
export async function searchedOf(db: Db, place: Place): Promise<readonly SearchHit[]> {
  const rows = await db.selectFrom('search_rows').selectAll().where(ofCase(place)).orderBy('place').execute()
  return rows.flatMap(hitOf)
}

type FoundRow = SearchRow & { readonly group: number; readonly count: number }

/** Some of each kind, each with how many there are of it. */
async function found(
  db: Db,
  matching: RawBuilder<unknown>,
  { limit = LIMIT, offset = 0 }: SearchOptions,
): Promise<readonly FoundRow[]> {
  const { rows } = await sql<FoundRow>`
    with matching as (${matching}), numbered as (
      select desk, case_id, place, ${KIND} as kind_number,
        row_number() over (partition by ${KIND} order by place, case_id) as row_number,
        count(*) over (partition by ${KIND}) as of_kind
      from matching)
    select r.*, n.kind_number as "group", n.of_kind as "count" from numbered n
    join search_rows r on r.desk = n.desk and r.case_id = n.case_id and r.place = n.place
    where n.row_number > ${offset} and n.row_number <= ${offset + limit}
    order by n.place, n.case_id`.execute(db)
  return rows
}

const KIND = sql`place / ${sql.lit(DAYS * POSITIONS)}`
const DAY = sql`(place / ${sql.lit(POSITIONS)}) % ${sql.lit(DAYS)}`
const POSITION = sql`place % ${sql.lit(POSITIONS)}`

/** The places at which all stands that is asked for, each once. */
function matches(desk: string, query: Query, options: SearchOptions): RawBuilder<unknown> {
  const within = options.cases
    ? sql`desk = ${desk} and case_id in (${sql.join(options.cases)})`
    : sql`desk = ${desk}`
  // The word that fewest records have is most likely a long one; whether the others are there is asked of
  // each of its places.
  const [first, ...others] = query.terms.toSorted((a, b) => rarity(b) - rarity(a))
  if (first === undefined) return sql`select desk, case_id, place from search_words where 1 = 0`
  const conditions = [
    ...others.map(hasTerm),
    ...query.unwanted.terms.map((term) => sql`not ${hasTerm(term)}`),
    ...query.phrases.map((phrase) => inFolded([phrase])),
    ...query.unwanted.phrases.map((phrase) => sql`not ${inFolded([phrase])}`),
    ...filters(options),
  ]
  const all = [within, isWord(first), ...conditions]
  return sql`select distinct desk, case_id, place from search_words w where ${sql.join(all, sql` and `)}`
}

const rarity = ({ keys: [key = ''], isPrefix }: Term): number => (isPrefix ? 0 : 100) + key.length

function isWord({ keys, isPrefix }: Term): RawBuilder<unknown> {
  if (!isPrefix) return sql`word in (${sql.join(keys)})`
  const ranges = keys.map((key) => sql`(word >= ${key} and word < ${key + LAST})`)
  return sql`(${sql.join(ranges, sql` or `)})`
}

/** Whether a term is among the words at a place. */
function hasTerm({ keys, isPrefix }: Term): RawBuilder<unknown> {
  if (isPrefix) return inFolded(keys.map((key) => ` ${key}`))
  return sql`exists (select 1 from search_words x where x.desk = w.desk and x.case_id = w.case_id
    and x.place = w.place and x.word in (${sql.join(keys)}))`
}

/** Whether one of some stretches is in the text; they have nothing in them that means something to `like`. */
function inFolded(stretches: readonly string[]): RawBuilder<unknown> {
  const some = stretches.map((stretch) => sql`r.folded like ${`%${stretch}%`}`)
  return sql`exists (select 1 from search_rows r where r.desk = w.desk and r.case_id = w.case_id
    and r.place = w.place and (${sql.join(some, sql` or `)}))`
}

function filters({ kinds, from, to, since }: SearchOptions): RawBuilder<unknown>[] {
  const all: RawBuilder<unknown>[] = []
  if (kinds !== undefined && kinds.length > 0)
    all.push(sql`${KIND} in (${sql.join(kinds.map((kind) => sql.lit(SEARCHED.indexOf(kind))))})`)
  // Later days have smaller numbers.
  if (from !== undefined) all.push(sql`${DAY} <= ${sql.lit(dayNumber(from))}`)
  if (to !== undefined) all.push(sql`${DAY} >= ${sql.lit(dayNumber(to))}`)
  if (since !== undefined && since.size > 0) {
    const old = [...since].map(([id, size]) => sql`when ${id} then ${sql.lit(size)}`)
    all.push(sql`${POSITION} >= case case_id ${sql.join(old, sql` `)} else 0 end`)
  }
  return all
}

const countOf = (group: number, count: number): [SearchedKind, number][] => {
  const kind = SEARCHED[group]
  return kind === undefined ? [] : [[kind, count]]
}

function hitOf({ case_id: caseId, record, kind, title, body, day }: SearchRow): SearchHit[] {
  return isSearched(kind) ? [{ caseId, record, kind, title, body, day }] : []
}
