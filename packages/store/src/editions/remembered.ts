import type { Case, Entry } from '@hearsay/case'
import { placeOf } from '../context.ts'
import type { Desk } from '../desk/desk.ts'
import { StoreError } from '../errors.ts'
import type { Notice } from '../notices/notice.ts'
import { readNotices } from '../notices/read.ts'
import type { Seen } from '../write/sign.ts'
import type { Writer } from '../write/writer.ts'

/**
 * What the store of editions and the file of the key know of a case. A desk that was restored from a backup
 * may have forgotten what it signed since; so whoever publishes passes this on.
 */
export interface Remembered {
  /** What the desk's key has signed of it, at most one. */
  readonly seen: readonly Seen[]
  /** Number of its last notice; 0 where there is none. */
  readonly after: number
  /** Whether anybody can read it. */
  readonly isPublished: boolean
}

export const NOTHING: Remembered = { seen: [], after: 0, isPublished: false }

/** The notice by which a case stands in the store of editions; undefined where it never stood there. */
export function lastPublic(editions: Writer<Entry, Case>, caseId: string): Promise<Notice | undefined> {
  return editions.transaction(async (trx, _, context) => {
    return (await readNotices(trx, placeOf(context, caseId))).at(-1)
  })
}

/**
 * Asks the store of editions what it remembers of a case.
 * @throws {StoreError} `lost-key` where another key has made it public, and the desk has not said that it
 * changed
 */
export async function rememberedOf(
  desk: Desk,
  editions: Writer<Entry, Case>,
  caseId: string,
): Promise<Remembered> {
  const last = await lastPublic(editions, caseId)
  const after = Math.max(last?.number ?? 0, desk.noticed(caseId))
  if (last === undefined) return { ...NOTHING, after }
  const { origin } = last
  // Where the key is lost, none is made: another has signed.
  const isOurs = desk.key() !== undefined && origin === (await desk.signer(caseId)).key.name
  if (!isOurs) await checkChanged(desk, caseId, origin)
  if (last.kind !== 'edition') return { ...NOTHING, after }
  return { seen: isOurs ? [last] : [], after, isPublished: true }
}

async function checkChanged(desk: Desk, caseId: string, origin: string): Promise<void> {
  const changed = (await desk.reader.notices(caseId)).some((notice) => {
    return notice.kind === 'key-change' && notice.before.startsWith(`${origin}+`)
  })
  if (changed) return
  const message =
    `Case "${caseId}" was made public by ${origin}, and that is not the key here. Put the old key back, or ` +
    'change it openly with hearsay key replace.'
  throw new StoreError('lost-key', message)
}

/** Asks both what they know of a case. @throws {StoreError} `behind`, as {@link refuseBehind} */
export async function checkNotBehind(
  desk: Desk,
  editions: Writer<Entry, Case>,
  caseId: string,
): Promise<void> {
  const there = (await lastPublic(editions, caseId))?.number ?? 0
  refuseBehind(caseId, Math.max(there, desk.noticed(caseId)), await desk.reader.notices(caseId))
}

/**
 * A desk that knows less than was signed must not decide what is public: what it has forgotten may be a
 * withdrawal.
 * @param there number of the last notice that others remember: the store of editions, the file of the key
 * @param notices those that the desk knows
 * @throws {StoreError} `behind`
 */
export function refuseBehind(caseId: string, there: number, notices: readonly Notice[]): void {
  const here = notices.at(-1)?.number ?? 0
  if (there <= here) return
  const message =
    `Of case "${caseId}" notice ${there} was signed, and this desk knows only ${here}: it is an older copy. ` +
    'Publish or withdraw the case to say how it stands.'
  throw new StoreError('behind', message)
}
