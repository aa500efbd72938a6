import type { Case, Entry } from '@hearsay/case'
import type { Transaction } from 'kysely'
import { hashNamed } from '../blobs/read.ts'
import { copyBlob, hasBlob, removeBlob } from '../blobs/write.ts'
import { type Context, ofCase, type Place, placeOf } from '../context.ts'
import { copyRows } from '../database/copy-rows.ts'
import type { Tables } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import type { Extractor } from '../extracts/extractor.ts'
import { writeExtracts } from '../extracts/write.ts'
import type { EditionNotice } from '../notices/notice.ts'
import { readNotices } from '../notices/read.ts'
import { soundCheckpoints } from '../read/checkpoints.ts'
import { readSigned } from '../read/signed.ts'
import { deleteSearch } from '../search/write.ts'
import { makeCase } from '../write/append.ts'
import { deleteRows } from '../write/remove.ts'
import { checkWords } from '../write/words.ts'
import type { Released } from './released.ts'

/**
 * Makes the store of editions hold a case as an edition has it: its entries, with what opens them, its
 * checkpoints, and the bytes that it gives out; and nothing else of the desk.
 * @param notices numbers of those that anybody may read
 * @throws {StoreError} `stale-edition` where something was erased since; `corrupt`
 */
export async function copyEdition(
  from: Db,
  to: Transaction<Tables>,
  context: Context<Entry, Case>,
  caseId: string,
  edition: EditionNotice,
  notices: ReadonlySet<number>,
  extractor: Extractor,
): Promise<void> {
  const place = placeOf(context, caseId)
  const { rules } = context
  const { entries } = await readSigned(from, context, place, edition)
  await soundCheckpoints(from, place)
  const value = rules.fold(entries)
  await refuseWords(from, context, place, value)
  await clearRows(to, place)
  await makeCase(to, context, caseId)
  const { size, root } = edition
  const erasures = entries.filter(rules.isErasure).length
  await to.updateTable('cases').set({ size, root, erasures }).where(ofCase(place)).execute()
  for (const table of ['entries', 'openings'] as const)
    await copyRows(from, to, table, place, (row) => Number(row.position) < size)
  await copyRows(from, to, 'subtrees', place, (row) => {
    return (Number(row.position) + 1) * 2 ** Number(row.level) <= size
  })
  await copyRows(from, to, 'checkpoints', place, (row) => Number(row.size) <= size)
  await copyRows(from, to, 'notices', place, (row) => notices.has(Number(row.number)))
  await countSigned(to, place)
  await copyBlobs(from, to, place, rules.givenOut(value))
  const editions = (await readNotices(to, place)).filter((notice) => notice.kind === 'edition')
  await writeExtracts(to, context.hash, place, extractor, { caseId, entries, editions })
}

/** Words that are not in the bytes that the desk holds are not made public, however they came to be there. */
async function refuseWords<E extends object, C>(
  from: Db,
  context: Context<E, C>,
  place: Place,
  value: C,
): Promise<void> {
  try {
    await checkWords(from, context, place, value, 0)
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'invalid-entry') throw error
    throw new StoreError('corrupt', `Case "${place.case_id}" is not made public: ${error.message}`, {
      cause: error,
    })
  }
}

/** Makes the store of editions hold nothing of a case but the notice that it was withdrawn. */
export async function leaveLine<E extends object, C>(
  from: Db,
  to: Transaction<Tables>,
  context: Context<E, C>,
  caseId: string,
  withdrawal: Released,
): Promise<void> {
  const place = placeOf(context, caseId)
  await deleteRows(to, place)
  await makeCase(to, context, caseId)
  await copyRows(from, to, 'notices', place, (row) => row.number === withdrawal.number)
  await countSigned(to, place)
}

/** Writes down how many checkpoints and notices of a case were copied. */
async function countSigned(to: Transaction<Tables>, place: Place): Promise<void> {
  const count = async (table: 'checkpoints' | 'notices') => {
    const rows = to
      .selectFrom(table)
      .select((eb) => eb.fn.countAll().as('count'))
      .where(ofCase(place))
    return Number((await rows.executeTakeFirstOrThrow()).count)
  }
  const now = { checkpoints: await count('checkpoints'), notices: await count('notices') }
  await to.updateTable('cases').set(now).where(ofCase(place)).execute()
}

/** Everything of a case but its bytes, which are many and mostly stay. */
async function clearRows(to: Transaction<Tables>, place: Place): Promise<void> {
  await deleteSearch(to, place)
  for (const table of ['notices', 'checkpoints', 'subtrees', 'openings', 'entries'] as const)
    await to.deleteFrom(table).where(ofCase(place)).execute()
}

async function copyBlobs(
  from: Db,
  to: Transaction<Tables>,
  place: Place,
  names: ReadonlySet<string>,
): Promise<void> {
  const given = new Set([...names].map(hashNamed))
  const here = await to.selectFrom('blobs').select('sha256').where(ofCase(place)).execute()
  for (const { sha256 } of here) if (!given.has(sha256)) await removeBlob(to, place, sha256)
  for (const sha256 of given) if (!(await hasBlob(to, place, sha256))) await copyBlob(from, to, place, sha256)
}
