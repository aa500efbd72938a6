import type { Desk } from '@hearsay/store'
import { withEditions } from './publish.ts'

/** A desk's key: what others check with, and the file that signs. */
export interface DeskKey {
  /** Verifier key, `name+id+base64`; null where nothing has been signed yet. */
  readonly key: string | null
  readonly file: string
}

export interface ReplacedKey extends DeskKey {
  /** Ids of the cases that say that the key has changed. */
  readonly cases: readonly string[]
  /** Where the old key's file lies now; null where it was lost. */
  readonly kept: string | null
}

/** The key of a desk. @throws {StoreError} `lost-key` where one has signed that is not there */
export async function keyOf(desk: Desk): Promise<DeskKey> {
  const { keyFileOf, lostKey } = await import('@hearsay/store')
  const file = keyFileOf(desk.places)
  const key = desk.key()
  if (key === undefined) {
    const signers = await desk.reader.signers()
    if (signers.length > 0) throw lostKey(signers, file)
  }
  return { key: key ?? null, file }
}

/** Changes the key of a desk openly. */
export async function replaceKeyOf(desk: Desk, sentence: string): Promise<ReplacedKey> {
  const { keyFileOf, replaceKey } = await import('@hearsay/store')
  const { key, cases, kept } = await withEditions(desk, ({ editions }) =>
    replaceKey(desk, editions, sentence),
  )
  return { key, file: keyFileOf(desk.places), cases, kept }
}
