import type { Case, Entry } from '@hearsay/case'
import type { Desk, Follower, Notice, Writer } from '@hearsay/store'
import { carryOut, editionOf, notDone } from './carry-out.ts'

/** A desk, with the public store that follows it. */
export interface Publishing {
  readonly desk: Desk
  readonly editions: Writer<Entry, Case>
  readonly follower: Follower
}

/** How a case was published. */
export interface Published {
  readonly id: string
  readonly edition: number
  readonly entries: number
  /** RFC 3339: from when it may be read. */
  readonly published: string
  /** False where the last edition says the same. */
  readonly isNew: boolean
  /** False while its time has not come. */
  readonly isPublic: boolean
}

/** Runs `work` on a desk and its public store, which is made where there is none. */
export async function withEditions<T>(desk: Desk, work: (open: Publishing) => Promise<T>): Promise<T> {
  const { editionsFollower, openEditionsWriter } = await import('@hearsay/store')
  const editions = await openEditionsWriter(desk.places.editions)
  try {
    const follower = editionsFollower(desk, editions, () => new Date().toISOString())
    return await work({ desk, editions, follower })
  } finally {
    await editions.close()
  }
}

/** Signs a case as it stands, and brings it to the public store, at once or from a time on. */
export async function publishCase(
  { desk, editions, follower }: Publishing,
  id: string,
  embargo?: string,
): Promise<Published> {
  const { catchUp, lastPublic, publish, rememberedOf } = await import('@hearsay/store')
  const remembered = await rememberedOf(desk, editions, id)
  const { notice, isNew } = await publish(desk, id, { embargo, remembered })
  await catchUp(desk, follower, [id])
  const isPublic = (await lastPublic(editions, id))?.number === notice.number
  return { id, ...editionOf(notice), isNew, isPublic }
}

/** A case that was taken out of the public store. */
export interface Withdrawn {
  readonly id: string
  /** RFC 3339 */
  readonly withdrawn: string
  /** Whether a line says so; there is none where nobody could read it yet. */
  readonly hasLine: boolean
}

/** Signs a case as it stands, unless the public store has more of it. @throws {StoreError} as `Desk.sign` */
export async function signCase({ desk, editions }: Publishing, id: string): Promise<void> {
  const { rememberedOf } = await import('@hearsay/store')
  const { seen } = await rememberedOf(desk, editions, id)
  await desk.sign(id, seen)
}

/**
 * Takes away a case that was never published, for good.
 * @throws {StoreError} `published`, also where only the public store remembers that it was
 */
export async function removeCase(
  { desk, editions }: Publishing,
  id: string,
): Promise<{ readonly id: string; readonly entries: number }> {
  const { lastPublic, publishedCase } = await import('@hearsay/store')
  if (await lastPublic(editions, id)) throw publishedCase(id)
  const { size } = await desk.reader.read(id)
  await desk.writer.remove(id)
  return { id, entries: size }
}

/** Takes a case out of the public store, but for a line that says why. */
export async function withdrawCase(
  { desk, editions, follower }: Publishing,
  id: string,
  sentence: string,
): Promise<Withdrawn> {
  const { catchUp, lastPublic, rememberedOf, withdraw } = await import('@hearsay/store')
  const { made } = await withdraw(desk, id, sentence, await rememberedOf(desk, editions, id))
  await catchUp(desk, follower, [id])
  return { id, withdrawn: made, hasLine: (await lastPublic(editions, id)) !== undefined }
}

/**
 * Publishes cases as they stand. One that was withdrawn stays so, and one under an embargo waits: that a
 * person has decided.
 */
export async function publishCases(desk: Desk, ids: readonly string[]): Promise<void> {
  await withEditions(desk, async (open) => {
    const { lastPublic } = await import('@hearsay/store')
    for (const id of ids) {
      const notices = (await desk.reader.notices(id)).filter(({ kind }) => kind !== 'key-change')
      const last = notices.at(-1) ?? (await lastPublic(open.editions, id))
      if (last === undefined || isOut(last)) await publishCase(open, id)
    }
    const { refused } = await carryOut(open)
    if (refused.length > 0) throw notDone(refused)
  })
}

function isOut(notice: Notice): boolean {
  return notice.kind === 'edition' && Date.parse(notice.published) <= Date.now()
}
