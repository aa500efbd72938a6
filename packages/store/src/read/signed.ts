import { type Checkpoint, Frontier, type JsonObject, type Opening } from '@hearsay/ledger'
import type { Context, Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { rootFault } from './checkpoints.ts'
import { corrupt } from './fault.ts'
import { lookAt, soundEntry } from './look.ts'
import { readCase, readStored } from './stored.ts'
import { unexplained } from './whole.ts'

/** A case as far as it was signed. */
export interface SignedEntries<E> {
  readonly entries: readonly E[]
  /** The same as they are hashed, with what opens them. */
  readonly leaves: readonly { readonly leaf: JsonObject; readonly openings: readonly Opening[] }[]
}

/**
 * Reads the entries over which something was signed, and holds them against it.
 * @throws {StoreError} `corrupt`; `stale-edition` where a value among them was erased since
 */
export async function readSigned<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  place: Place,
  signed: Pick<Checkpoint, 'size' | 'root'>,
): Promise<SignedEntries<E>> {
  const frontier = new Frontier(context.hash)
  const entries: E[] = []
  const leaves: SignedEntries<E>['leaves'][number][] = []
  const erased: { index: number; path: string }[] = []
  for await (const stored of readStored(db, place, 0, signed.size)) {
    const looked = lookAt(stored, context)
    entries.push(soundEntry(place.case_id, looked))
    leaves.push({ leaf: looked.leaf, openings: looked.openings })
    for (const path of looked.erased) erased.push({ index: stored.position, path })
    frontier.append(looked.digest)
  }
  const wrong = rootFault(signed, frontier.root())
  if (wrong) throw corrupt(place.case_id, wrong)
  const [first] = context.rules.unexplained(entries, erased)
  if (first) throw await whyErased(db, place, signed.size, first)
  return { entries, leaves }
}

/** An entry that came later may say why a value is gone; where there is none, nothing does. */
async function whyErased(
  db: Db,
  place: Place,
  size: number,
  { index, path }: { readonly index: number; readonly path: string },
): Promise<StoreError> {
  const found = corrupt(place.case_id, unexplained(index, path))
  if ((await readCase(db, place)).size === size) return found
  const said = `Something was erased since case "${place.case_id}" was signed at ${size} entries: publish it again.`
  return new StoreError('stale-edition', `${said} ${found.message}`)
}
