import { textOfBytes } from '@hearsay/case'
import { readBlob } from '../blobs/read.ts'
import type { Context, Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import { invalid } from './invalid.ts'

/**
 * Holds the words of statements that entries from an index on touch against the bytes that are kept.
 * @throws {StoreError} `invalid-entry` where words are not in their document
 */
export async function checkWords<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  place: Place,
  value: C,
  from: number,
): Promise<void> {
  const texts = await textsQuoted(db, context, place, value, from)
  try {
    context.rules.checkWords?.(value, from, (hash) => texts.get(hash))
  } catch (cause) {
    throw invalid(cause)
  }
}

/** The texts that the rules ask for, of those that are kept. */
export async function textsQuoted<E extends object, C>(
  db: Db,
  { rules }: Context<E, C>,
  place: Place,
  value: C,
  from: number,
): Promise<ReadonlyMap<string, string>> {
  const asked = new Set<string>()
  rules.checkWords?.(value, from, (hash) => {
    asked.add(hash)
    return undefined
  })
  const texts = new Map<string, string>()
  for (const hash of asked) {
    const bytes = await readBlob(db, place, hash)
    const text = bytes && textOfBytes(bytes)
    if (text !== undefined) texts.set(hash, text)
  }
  return texts
}
