import { type Hasher, sameBytes, toHex } from '@hearsay/ledger'
import type { ExpressionBuilder } from 'kysely'
import type { ExtractRow, Tables } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { MADE } from './write.ts'

/** Which of them, and how many. */
export interface ExtractQuery {
  readonly locale: string
  readonly part: string
  readonly subjects?: readonly string[] | undefined
  readonly cases?: readonly string[] | undefined
  /** Cases of which nothing is given. */
  readonly except?: readonly string[] | undefined
  /** How many at most, after how many; all where it is left out. */
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

export interface ReadExtract {
  readonly caseId: string
  readonly subject: string
  readonly at: string
  /** Undefined where it is not as it was written. */
  readonly body: unknown
}

/** Something that extracts are about, and in how many cases. */
export interface ExtractSubject {
  readonly subject: string
  readonly cases: number
}

/**
 * What was made of the cases of a desk, the latest first. A row that was altered is there, and says nothing.
 */
export async function readExtracts(
  db: Db,
  desk: string,
  hash: Hasher,
  query: ExtractQuery,
): Promise<readonly ReadExtract[]> {
  const rows = db
    .selectFrom('extracts')
    .select(['case_id', 'subject', 'at', 'body', 'sha256'])
    .where((eb) => asked(eb, desk, query))
  const { limit, offset = 0, subjects, cases } = query
  const ordered = rows.orderBy('at', 'desc').orderBy('case_id').orderBy('subject')
  const found =
    (subjects ?? cases)
      ? // Few, which lie together; told to order them, SQLite would look through those of every case.
        (await rows.execute()).toSorted(latestFirst).slice(offset, limit && offset + limit)
      : await (limit === undefined ? ordered : ordered.limit(limit).offset(offset)).execute()
  return found.map((row) => soundExtract(hash, row))
}

function latestFirst(a: StoredExtract, b: StoredExtract): number {
  if (a.at !== b.at) return a.at > b.at ? -1 : 1
  if (a.case_id !== b.case_id) return a.case_id < b.case_id ? -1 : 1
  return a.subject < b.subject ? -1 : 1
}

/** How many of them there are. */
export async function countExtracts(db: Db, desk: string, query: ExtractQuery): Promise<number> {
  const row = await db
    .selectFrom('extracts')
    .select((eb) => eb.fn.countAll().as('count'))
    .where((eb) => asked(eb, desk, query))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** What they are about, each with the number of cases in which it is; those in most cases first. */
export async function extractSubjects(
  db: Db,
  desk: string,
  query: ExtractQuery,
): Promise<readonly ExtractSubject[]> {
  const rows = db
    .selectFrom('extracts')
    .select(['subject', (eb) => eb.fn.countAll().as('count')])
    .where((eb) => asked(eb, desk, query))
    .groupBy('subject')
    .orderBy('count', 'desc')
    .orderBy('subject')
  const { limit, offset = 0 } = query
  const found = await (limit === undefined ? rows : rows.limit(limit).offset(offset)).execute()
  return found.map(({ subject, count }) => ({ subject, cases: Number(count) }))
}

/** A row, without what it says: a hash is another one when that is. */
export interface ExtractMark {
  readonly caseId: string
  readonly part: string
  readonly subject: string
  readonly at: string
  readonly hash: string
}

/** Every row, without what it says. */
export async function readExtractMarks(db: Db, desk: string): Promise<readonly ExtractMark[]> {
  const rows = await db
    .selectFrom('extracts')
    .select(['case_id', 'part', 'subject', 'at', 'sha256'])
    .where('desk', '=', desk)
    .orderBy('case_id')
    .orderBy('locale')
    .orderBy('part')
    .orderBy('subject')
    .execute()
  return rows.map(({ case_id, part, subject, at, sha256 }) => {
    return { caseId: case_id, part, subject, at, hash: toHex(sha256) }
  })
}

/** Of each case that has any, which extractor made them. */
export async function extractorsOf(db: Db, desk: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('extracts')
    .select(['case_id', 'body'])
    .where('desk', '=', desk)
    .where('locale', '=', MADE.locale)
    .where('part', '=', MADE.part)
    .execute()
  return new Map(rows.map(({ case_id, body }) => [case_id, JSON.parse(body)]))
}

function asked(
  eb: ExpressionBuilder<Tables, 'extracts'>,
  desk: string,
  { locale, part, subjects, cases, except = [] }: ExtractQuery,
) {
  return eb.and([
    eb('desk', '=', desk),
    eb('locale', '=', locale),
    eb('part', '=', part),
    ...(subjects === undefined ? [] : [among(eb, 'subject', subjects)]),
    ...(cases === undefined ? [] : [among(eb, 'case_id', cases)]),
    ...(except.length === 0 ? [] : [eb('case_id', 'not in', except)]),
  ])
}

/** A list without anything in it has nothing among it; PostgreSQL takes none. */
function among(
  eb: ExpressionBuilder<Tables, 'extracts'>,
  column: 'subject' | 'case_id',
  values: readonly string[],
) {
  return values.length === 0 ? eb.lit(false) : eb(column, 'in', values)
}

type StoredExtract = Pick<ExtractRow, 'case_id' | 'subject' | 'at' | 'body' | 'sha256'>

function soundExtract(hash: Hasher, { case_id, subject, at, body, sha256 }: StoredExtract): ReadExtract {
  const isSound = sameBytes(hash(new TextEncoder().encode(body)), sha256)
  return { caseId: case_id, subject, at, body: isSound ? JSON.parse(body) : undefined }
}
