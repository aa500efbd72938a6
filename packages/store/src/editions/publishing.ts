import type { Case, Entry } from '@hearsay/case'
import type { Desk } from '../desk/desk.ts'
import { type Extractor, NO_EXTRACTS } from '../extracts/extractor.ts'
import { catchUp, type Follower } from '../followers/follower.ts'
import { followSearch } from '../search/follow.ts'
import type { Writer } from '../write/writer.ts'
import { openEditionsReader } from './editions.ts'
import { editionsFollower, openEditionsWriter } from './follower.ts'
import { type LookedAt, publish, withdraw } from './publish.ts'
import { lastPublic, rememberedOf } from './remembered.ts'

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

/** A case that was taken out of the public store. */
export interface Withdrawn {
  readonly id: string
  /** RFC 3339 */
  readonly withdrawn: string
  /** Whether a line says so; there is none where nobody could read it yet. */
  readonly hasLine: boolean
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Runs `work` on a desk and its public store, which is made where there is none. In one process, one after
 * another: of two connections to one SQLite file, one that waits for the other has the whole process wait.
 * @param extractor makes of each edition what pages across cases show
 */
export async function withEditions<T>(
  desk: Desk,
  work: (open: Publishing) => Promise<T>,
  extractor = NO_EXTRACTS,
): Promise<T> {
  const next = last.then(() => withWriter(desk, work, extractor))
  last = next.catch(() => undefined)
  return await next
}

async function withWriter<T>(
  desk: Desk,
  work: (open: Publishing) => Promise<T>,
  extractor: Extractor,
): Promise<T> {
  const editions = await openEditionsWriter(desk.places.editions)
  try {
    const follower = editionsFollower(desk, editions, () => new Date().toISOString(), extractor)
    const done = await work({ desk, editions, follower })
    await searchable(desk, editions)
    return done
  } finally {
    await editions.close()
  }
}

/** What is public can be searched as soon as it is. */
async function searchable({ places }: Desk, writer: Writer<Entry, Case>): Promise<void> {
  const reader = await openEditionsReader(places.editions)
  try {
    await followSearch({ reader, writer })
  } finally {
    await reader.close()
  }
}

/**
 * Signs a case as it stands, and brings it to the public store, at once or from a time on.
 * @param embargo RFC 3339 in UTC
 * @param looked what somebody looked at before; whatever stands, where it is left out
 * @throws {StoreError} as `publish` and `catchUp`
 */
export async function publishCase(
  { desk, editions, follower }: Publishing,
  id: string,
  embargo?: string,
  looked?: LookedAt,
): Promise<Published> {
  const remembered = await rememberedOf(desk, editions, id)
  const { notice, isNew } = await publish(desk, id, { embargo, remembered, looked })
  await catchUp(desk, follower, [id])
  const isPublic = (await lastPublic(editions, id))?.number === notice.number
  const { number, size, published } = notice
  return { id, edition: number, entries: size, published, isNew, isPublic }
}

/**
 * Takes a case out of the public store, but for a line that says why.
 * @param looked the number of the edition that somebody looked at; whatever stands, where it is left out
 * @throws {StoreError} as `withdraw` and `catchUp`
 */
export async function withdrawCase(
  { desk, editions, follower }: Publishing,
  id: string,
  sentence: string,
  looked?: number,
): Promise<Withdrawn> {
  const { made } = await withdraw(desk, id, sentence, await rememberedOf(desk, editions, id), looked)
  await catchUp(desk, follower, [id])
  return { id, withdrawn: made, hasLine: (await lastPublic(editions, id)) !== undefined }
}
