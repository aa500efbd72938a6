import type { Case, Entry } from '@hearsay/case'
import { type Bundle, sameBytes, toHex } from '@hearsay/ledger'
import type { Query } from '@hearsay/text'
import type { openBlob } from '../blobs/read.ts'
import { placeOf } from '../context.ts'
import { caseContext } from '../desk/desk.ts'
import { EDITIONS_SCHEMA } from '../desk/places.ts'
import { engineAt } from '../engine/at.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import {
  countExtracts,
  type ExtractMark,
  type ExtractQuery,
  type ExtractSubject,
  extractorsOf,
  extractSubjects,
  type ReadExtract,
  readExtractMarks,
  readExtracts,
} from '../extracts/read.ts'
import type { EditionNotice, WithdrawalNotice } from '../notices/notice.ts'
import { readNotices } from '../notices/read.ts'
import { readSigners, soundCheckpoints } from '../read/checkpoints.ts'
import { openReader, type Reader } from '../read/reader.ts'
import { readCase } from '../read/stored.ts'
import { readWhole } from '../read/whole.ts'
import {
  type SearchHit,
  type SearchOptions,
  type SearchResult,
  searchedOf,
  searchRecords,
} from '../search/find.ts'

import { publicState } from './state.ts'

export { StoreError, type StoreErrorCode } from '../errors.ts'
export type { ExtractMark, ExtractQuery, ExtractSubject, ReadExtract } from '../extracts/read.ts'
export type { SearchHit, SearchOptions, SearchResult } from '../search/find.ts'
export { SEARCHED, type SearchedKind } from '../search/place.ts'

/** A case as it was published, and how it was signed. */
export interface Edition {
  readonly entries: readonly Entry[]
  readonly notice: EditionNotice
  /** Every edition that was published, in order; this one last. */
  readonly earlier: readonly EditionNotice[]
  /** Every withdrawal: what was published before one is no longer to be read. */
  readonly withdrawals: readonly WithdrawalNotice[]
  /** The signed checkpoint over these entries. */
  readonly checkpoint: string
  /** The verifier key that signed it, `name+id+base64`. */
  readonly key: string
}

/**
 * What anybody may read, and nothing else: it is a store of its own, which never held more. Methods throw
 * {@link StoreError} `unknown-case` for what is not published, and `corrupt` for what is not as it was
 * signed.
 */
export interface Editions {
  /**
   * Cases that are published, by id. `version` changes when an edition does. The same list is given again as
   * long as nothing public has changed.
   */
  readonly cases: () => Promise<
    readonly { readonly id: string; readonly size: number; readonly version: string }[]
  >
  /** Cases that are withdrawn, by id: of each there is a line. */
  readonly withdrawnCases: () => Promise<readonly string[]>
  /** The line that a withdrawn case leaves; undefined where there is none. */
  readonly withdrawn: (caseId: string) => Promise<WithdrawalNotice | undefined>
  readonly read: (caseId: string) => Promise<Edition>
  /** The bytes of a document, named as entries name it; undefined where they are not given out. */
  readonly document: (caseId: string, name: string) => Promise<Uint8Array | undefined>
  /** The same as a stream, with their number. */
  readonly blob: (caseId: string, name: string) => ReturnType<typeof openBlob>
  /** All that a reader needs to check a case. */
  readonly bundle: (caseId: string) => Promise<Bundle>
  /** What was made of the cases for pages across them, the latest first; and how many of them there are. */
  readonly extracts: (query: ExtractQuery) => Promise<readonly ReadExtract[]>
  readonly countExtracts: (query: ExtractQuery) => Promise<number>
  /** All of them, without what they say: which are other ones than they were. */
  readonly extractMarks: () => Promise<readonly ExtractMark[]>
  /** What they are about, in most cases first. */
  readonly extractSubjects: (query: ExtractQuery) => Promise<readonly ExtractSubject[]>
  /** Of each case, the version of the extractor that made them; none of a case of which nothing was made. */
  readonly extractors: () => Promise<ReadonlyMap<string, string>>
  /** Records in which all stands that a query asks for, in every case. */
  readonly search: (query: Query, options: SearchOptions) => Promise<SearchResult>
  /** All that is searched of a case, in the order in which it is found. */
  readonly searched: (caseId: string) => Promise<readonly SearchHit[]>
  /** Every key that has signed something here. */
  readonly signers: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/**
 * Opens a store of editions to read from it.
 * @param place path of its SQLite file, or `postgres://…`
 * @throws {StoreError} as `openReader`
 */
export async function openEditions(place: string): Promise<Editions> {
  return editionsIn(await openEditionsReader(place))
}

/** The same as a reader, for whoever checks what is stored there. @throws {StoreError} as `openReader` */
export async function openEditionsReader(place: string): Promise<Reader<Entry, Case>> {
  return await openReader(await engineAt(place, EDITIONS_SCHEMA), caseContext())
}

/** The editions that a store of them holds. */
export function editionsIn(reader: Reader<Entry, Case>): Editions {
  return {
    cases: byState(reader, listCases),
    withdrawnCases: () => listWithdrawn(reader),
    withdrawn: async (caseId) => {
      const last = (await reader.notices(caseId)).at(-1)
      return last?.kind === 'withdrawal' ? last : undefined
    },
    read: (caseId) => readEdition(reader, caseId),
    document: (caseId, name) => reader.document(caseId, name),
    blob: (caseId, name) => reader.blob(caseId, name),
    bundle: (caseId) => reader.bundle(caseId),
    extracts: (query) => reader.snapshot((db, { desk, hash }) => readExtracts(db, desk, hash, query)),
    countExtracts: (query) => reader.snapshot((db, { desk }) => countExtracts(db, desk, query)),
    extractMarks: () => reader.snapshot((db, { desk }) => readExtractMarks(db, desk)),
    extractSubjects: (query) => reader.snapshot((db, { desk }) => extractSubjects(db, desk, query)),
    extractors: byState(reader, extractorsOf),
    search: (query, options) => searchRecords({ reader }, query, options),
    searched: (caseId) => reader.snapshot((db, context) => searchedOf(db, placeOf(context, caseId))),
    signers: byState(reader, (db, desk) => readSigners(db, { desk })),
    close: () => reader.close(),
  }
}

function listWithdrawn(reader: Reader<Entry, Case>): Promise<readonly string[]> {
  return reader.snapshot(async (db, { desk }) => {
    const empty = db.selectFrom('cases').select('case_id').where('desk', '=', desk).where('size', '=', 0)
    return (await empty.where('notices', '>', 0).orderBy('case_id').execute()).map(({ case_id }) => case_id)
  })
}

/** Asks for what depends on every case only after something public has changed: every page asks for it. */
function byState<T>(
  reader: Reader<Entry, Case>,
  ask: (db: Db, desk: string) => Promise<T>,
): () => Promise<T> {
  let kept: { readonly state: string; readonly answer: T } | undefined
  return () =>
    reader.snapshot(async (db, { desk }) => {
      const state = await publicState(db, desk)
      if (state !== undefined && kept?.state === state) return kept.answer
      const answer = await ask(db, desk)
      kept = state === undefined ? undefined : { state, answer }
      return answer
    })
}

async function listCases(db: Db, desk: string): ReturnType<Editions['cases']> {
  const cases = db
    .selectFrom('cases')
    .select(['case_id', 'size', 'root'])
    .where('desk', '=', desk)
    .where('size', '>', 0)
  const numbers = db.selectFrom('notices').select((eb) => ['case_id', eb.fn.max('number').as('number')])
  const rows = await numbers.where('desk', '=', desk).groupBy('case_id').execute()
  const versions = new Map(rows.map(({ case_id, number }) => [case_id, String(number)]))
  return (await cases.orderBy('case_id').execute()).map(({ case_id, size, root }) => {
    // A store that was made anew may count to the same number with other entries.
    return { id: case_id, size, version: `${versions.get(case_id) ?? ''}-${toHex(root)}` }
  })
}

/** All of one state: another edition may be published meanwhile. */
function readEdition(reader: Reader<Entry, Case>, caseId: string): Promise<Edition> {
  return reader.snapshot(async (db, context) => {
    const row = await readCase(db, placeOf(context, caseId))
    const { entries } = await readWhole(db, context, row)
    const notices = await readNotices(db, row)
    const editions = notices.filter((notice) => notice.kind === 'edition')
    const withdrawals = notices.filter((notice) => notice.kind === 'withdrawal')
    const notice = editions.at(-1)
    const signed = (await soundCheckpoints(db, row)).at(-1)
    if (notice === undefined || signed === undefined || notice.size !== row.size || signed.size !== row.size)
      throw new StoreError('corrupt', `Case "${caseId}" is not the edition that was signed.`)
    if (!sameBytes(row.root, notice.root))
      throw new StoreError('corrupt', `Case "${caseId}" has another root than its edition ${notice.number}.`)
    return { entries, notice, earlier: editions, withdrawals, checkpoint: signed.note, key: signed.key }
  })
}
