import type { Case, Entry } from '@hearsay/case'
import { formatVerifierKey, parseSignerKey } from '@hearsay/ledger'
import { type Place, placeOf } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import type { Notice } from '../notices/notice.ts'
import { readNotices } from '../notices/read.ts'
import { notBefore, writeNotice } from '../notices/write.ts'
import { readCheckpoints } from '../read/checkpoints.ts'
import type { Writer } from '../write/writer.ts'
import type { Desk } from './desk.ts'
import { caseSigner, newKey, replaceKeyFile } from './key-file.ts'
import { keyFileOf } from './places.ts'

export interface KeyChanged {
  /** The desk's new verifier key, `name+id+base64`. */
  readonly key: string
  /** Ids of the cases that another key had signed; each has a notice now. */
  readonly cases: readonly string[]
  /** Path of the old key's file; null where it was lost. */
  readonly kept: string | null
}

/**
 * Openly changes a key that is lost, or no longer to be trusted. A new one takes its place in the folder,
 * with the old file kept beside it, and signs for every case that another key has signed that it does:
 * without that, nothing is signed.
 * @param sentence why, for everybody to read
 */
export async function replaceKey(
  desk: Desk,
  editions: Writer<Entry, Case>,
  sentence: string,
): Promise<KeyChanged> {
  const file = keyFileOf(desk.places)
  const cases = await desk.reader.cases()
  const made = new Map<string, readonly string[]>()
  for (const { id } of cases) made.set(id, await signersOf(desk, editions, id))
  const key = newKey()
  const signer = parseSignerKey(key)
  const changed = [...made].filter(([, before]) => before.length > 0)
  const { kept, notices } = await desk.writer.transaction(async (trx, engine, context) => {
    const notices: Notice[] = []
    for (const [id, keys] of changed) {
      const place = placeOf(context, id)
      await engine.lockCase(trx, context.desk, id)
      for (const before of keys) {
        const time = notBefore(await readNotices(trx, place), context.now())
        const notice = { kind: 'key-change', made: time, before, sentence } as const
        notices.push(await writeNotice(trx, place, notice, caseSigner(signer, id), desk.noticed(id)))
      }
    }
    // Last, so that where a notice cannot be written the key stays.
    return { kept: replaceKeyFile(file, key, context.now()) ?? null, notices }
  })
  for (const notice of notices) desk.remember(notice)
  return { key: formatVerifierKey(signer.key), cases: changed.map(([id]) => id), kept }
}

/**
 * The keys that signed a case last: in the desk, and in the store of editions, which may know more than a
 * desk that was restored.
 */
async function signersOf(
  desk: Desk,
  editions: Writer<Entry, Case>,
  caseId: string,
): Promise<readonly string[]> {
  const here = await desk.reader.snapshot((db, context) => lastSigner(db, placeOf(context, caseId)))
  const there = await editions.transaction((trx, _, context) => lastSigner(trx, placeOf(context, caseId)))
  return [...new Set([...here, ...there])]
}

async function lastSigner(db: Db, place: Place): Promise<readonly string[]> {
  const last = (await readCheckpoints(db, place)).at(-1)
  return last === undefined ? [] : [last.key]
}
