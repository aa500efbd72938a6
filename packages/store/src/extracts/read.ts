import { type Hasher, sameBytes } from '@hearsay/ledger'
import type { ExpressionBuilder } from 'kysely'
import type { ExtractRow, Tables } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { MADE } from './write.ts'

/** Which of them, and how many. */
export interface ExtractQuery {
  readonly locale: string
  readonly part: string
  readonly subject?: string | undefined
  readonly caseId?: string | undefined
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
  readonly body: unknown
}

/**
 * What was made of the cases of a desk, the latest first.
 * @throws {StoreError} `corrupt` where a row is not as it was written
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
    .orderBy('at', 'desc')
    .orderBy('case_id')
    .orderBy('subject')
  const { limit, offset = 0 } = query
  const found = await (limit === undefined ? rows : rows.limit(limit).offset(offset)).execute()
  return found.map((row) => soundExtract(hash, row))
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
  { locale, part, subject, caseId, except = [] }: ExtractQuery,
) {
  return eb.and([
    eb('desk', '=', desk),
    eb('locale', '=', locale),
    eb('part', '=', part),
    ...(subject === undefined ? [] : [eb('subject', '=', subject)]),
    ...(caseId === undefined ? [] : [eb('case_id', '=', caseId)]),
    ...(except.length === 0 ? [] : [eb('case_id', 'not in', except)]),
  ])
}

type StoredExtract = Pick<ExtractRow, 'case_id' | 'subject' | 'at' | 'body' | 'sha256'>

function soundExtract(hash: Hasher, { case_id, subject, at, body, sha256 }: StoredExtract): ReadExtract {
  if (!sameBytes(hash(new TextEncoder().encode(body)), sha256))
    throw new StoreError('corrupt', `What is told of case "${case_id}" is not as it was written.`)
  return { caseId: case_id, subject, at, body: JSON.parse(body) }
}
