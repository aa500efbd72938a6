import { type Bundle, createBundle, parseVerifierKey } from '@hearsay/ledger'
import { hashNamed, readBlob } from '../blobs/read.ts'
import { type Context, placeOf } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { openSigned, soundCheckpoints } from './checkpoints.ts'
import { corrupt } from './fault.ts'
import { readSigned } from './signed.ts'
import { readCase } from './stored.ts'

/**
 * Everything that a reader needs to check a case, as of the checkpoint that was signed last: its entries, the
 * documents that they give out, and every checkpoint that the same key has signed.
 * @throws {StoreError} `unknown-case`, `unsigned`, `corrupt`; `stale-edition` where something was erased
 * since
 */
export async function packBundle<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  caseId: string,
): Promise<Bundle> {
  const place = placeOf(context, caseId)
  await readCase(db, place)
  const signed = await soundCheckpoints(db, place)
  const last = signed.at(-1)
  if (last === undefined) throw new StoreError('unsigned', `Case "${caseId}" has not been signed yet.`)
  const opened = openSigned(place, last)
  if ('code' in opened) throw corrupt(caseId, opened)
  const { entries, leaves } = await readSigned(db, context, place, opened)
  const documents: Uint8Array[] = []
  const given = context.rules.givenOut(context.rules.fold(entries))
  for (const name of given) {
    const bytes = await readBlob(db, place, name)
    if (bytes === undefined)
      throw new StoreError('corrupt', `Document ${name} of case "${caseId}" is not stored.`)
    documents.push(bytes)
  }
  const history = signed
    .filter(({ size, key }) => size < last.size && key === last.key)
    .map(({ note }) => note)
  const parts = {
    key: parseVerifierKey(last.key),
    checkpoint: last.note,
    history,
    entries: leaves,
    documents,
    givenOut: new Set([...given].map(hashNamed)),
  }
  return createBundle(parts, context.hash)
}
