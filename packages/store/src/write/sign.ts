import {
  type Checkpoint,
  formatVerifierKey,
  type Signer,
  sameBytes,
  signCheckpoint,
  toHex,
} from '@hearsay/ledger'
import type { Transaction } from 'kysely'
import { type Context, ofCase, type Place, placeOf } from '../context.ts'
import type { Tables } from '../database/schema.ts'
import type { Engine } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { readNotices } from '../notices/read.ts'
import { lostFault, openSigned, readCheckpoints, type SignedRow } from '../read/checkpoints.ts'
import { corrupt } from '../read/fault.ts'
import { readRoot } from '../read/proofs.ts'
import { readCase } from '../read/stored.ts'

/** A size and a root that somebody remembers as signed. */
export type Seen = Pick<Checkpoint, 'size' | 'root'>

/**
 * Signs the case as it stands and keeps the note. A log must never sign two histories, so what was signed
 * last, and whatever else is remembered as signed, is compared with what is stored first.
 * @param seen what others remember as signed: the file of the key, the store of editions
 * @throws {StoreError} `unknown-case`; `lost-key` where another key signed before; `behind` where more was
 * signed than is stored, or something else; `corrupt`
 */
export async function signCase<E extends object, C>(
  trx: Transaction<Tables>,
  engine: Engine,
  context: Context<E, C>,
  caseId: string,
  signer: Signer,
  seen: readonly Seen[] = [],
): Promise<string> {
  const { hash } = context
  const place = placeOf(context, caseId)
  await engine.lockCase(trx, context.desk, caseId)
  const row = await readCase(trx, place)
  const { size, root } = row
  const rootAt = (at: number) => readRoot(trx, hash, place, at)
  if (!sameBytes(await rootAt(size), root))
    throw new StoreError('corrupt', `The hashes kept of case "${caseId}" have another root than was written.`)
  for (const one of seen) await checkSeen(caseId, one, size, rootAt)
  const checkpoints = await readCheckpoints(trx, place)
  const lost = lostFault(row, checkpoints)
  if (lost) throw corrupt(caseId, lost)
  const last = checkpoints.at(-1)
  if (last !== undefined) await checkLast(place, last, size, rootAt)
  const key = formatVerifierKey(signer.key)
  await checkNotReplaced(trx, place, signer.key.name)
  if (last !== undefined && last.key !== key) await checkKeyChange(trx, place, last.key, key)
  else if (last?.size === size) return last.note
  const note = signCheckpoint({ origin: signer.key.name, size, root }, [signer])
  await trx
    .insertInto('checkpoints')
    .values({ ...place, size, key, note })
    .execute()
  await trx
    .updateTable('cases')
    .set((eb) => ({ checkpoints: eb('checkpoints', '+', 1) }))
    .where(ofCase(place))
    .execute()
  return note
}

type RootAt = (size: number) => Promise<Uint8Array>

/** What somebody remembers as signed must be how the case begins. */
async function checkSeen(caseId: string, { size, root }: Seen, now: number, rootAt: RootAt): Promise<void> {
  if (size <= now && sameBytes(await rootAt(size), root)) return
  const held = size > now ? `only ${now} are here` : 'those here are others'
  const message =
    `Case "${caseId}" was signed with ${size} entries; ${held}. Signing again would make a second history. ` +
    'Restore a newer backup, or change the key openly.'
  throw new StoreError('behind', message)
}

/** The case must extend what was signed last. */
async function checkLast(place: Place, last: SignedRow, now: number, rootAt: RootAt): Promise<void> {
  const { case_id } = place
  const signed = openSigned(place, last)
  if ('code' in signed) throw corrupt(case_id, signed)
  const found = signed.size <= now ? toHex(await rootAt(signed.size)) : `only ${now}`
  if (found === toHex(signed.root)) return
  const message = `Case "${case_id}" was signed at ${signed.size} entries with root ${toHex(signed.root)}; now it has ${found}.`
  throw new StoreError('corrupt', message)
}

/** A key that another has openly taken the place of does not sign on, though it has signed last. */
async function checkNotReplaced(trx: Transaction<Tables>, place: Place, name: string): Promise<void> {
  const change = (await readNotices(trx, place)).findLast(({ kind }) => kind === 'key-change')
  if (change === undefined || change.origin === name) return
  const message = `The key of case "${place.case_id}" was changed to ${change.origin}, and that is not the key here. Put it back, or change the key openly.`
  throw new StoreError('lost-key', message)
}

/** Another key may sign only where it has said so, and whose place it takes. */
async function checkKeyChange(
  trx: Transaction<Tables>,
  place: Place,
  before: string,
  now: string,
): Promise<void> {
  const changed = (await readNotices(trx, place)).some(
    (notice) =>
      notice.kind === 'key-change' && notice.before === before && now.startsWith(`${notice.origin}+`),
  )
  if (changed) return
  const message = `Case "${place.case_id}" was signed by ${before}, and that is not the key here. Put the old key back, or change it openly.`
  throw new StoreError('lost-key', message)
}
