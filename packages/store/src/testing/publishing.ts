import { createHash } from 'node:crypto'
import type { Entry } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { onTestFinished } from 'vitest'
import { caseContext, openDeskOn } from '../desk/desk.ts'
import { type Places, placesOf } from '../desk/places.ts'
import { editionsIn } from '../editions/editions.ts'
import { editionsFollower } from '../editions/follower.ts'
import { publish, withdraw } from '../editions/publish.ts'
import { rememberedOf } from '../editions/remembered.ts'
import { catchUp, remake } from '../followers/follower.ts'
import { openReader } from '../read/reader.ts'
import { openWriter } from '../write/writer.ts'
import type { Fresh, Ground } from './engines.ts'
import { temporaryFile } from './folder.ts'

/* A desk that publishes, over any engine, with a clock that tests set. */

export const named = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** The page that the statement of the small case stands on. */
export const PAGE = Buffer.from('it fell, Mira said on Monday. Wilhelmina heard it.')

export interface Publishing {
  readonly desk: Awaited<ReturnType<typeof openDeskOn>>
  readonly places: Places
  /** The desk's database, and that of the editions. */
  readonly grounds: { readonly desk: Ground; readonly editions: Ground }
  readonly clock: { now: string }
  readonly publish: (caseId: string, embargo?: string) => ReturnType<typeof publish>
  readonly withdraw: (caseId: string, sentence: string) => Promise<void>
  /** Lets the store of editions catch up. */
  readonly follow: () => Promise<void>
  readonly remake: () => Promise<void>
  /** What anybody may read; opened anew, so that nothing is remembered. */
  readonly editions: () => Promise<ReturnType<typeof editionsIn>>
}

/** A desk without cases, and its store of editions. */
export async function openPublishing(fresh: Fresh): Promise<Publishing> {
  const clock = { now: '2026-06-01T00:00:00Z' }
  const context = caseContext(() => clock.now)
  const places = placesOf(temporaryFile(''), undefined)
  const grounds = { desk: fresh(), editions: fresh() }
  const desk = await openDeskOn(grounds.desk.engine, places, context)
  const writer = await openWriter(grounds.editions.engine, context)
  onTestFinished(async () => {
    await desk.close()
    await writer.close()
  })
  const follower = editionsFollower(desk, writer, () => clock.now)
  const remembered = (caseId: string) => rememberedOf(desk, writer, caseId)
  return {
    desk,
    places,
    grounds,
    clock,
    publish: async (caseId, embargo) =>
      await publish(desk, caseId, { embargo, remembered: await remembered(caseId) }),
    withdraw: async (caseId, sentence) => {
      await withdraw(desk, caseId, sentence, await remembered(caseId))
    },
    follow: () => catchUp(desk, follower),
    remake: () => remake(desk, follower),
    editions: async () => {
      const reader = await openReader(grounds.editions.engine, context)
      onTestFinished(() => reader.close())
      return editionsIn(reader)
    },
  }
}

/** The small case, under an id, on a page whose bytes are there. */
export function pageCase(id: string, page: Uint8Array = PAGE): Entry[] {
  return smallCase().map((one): Entry => {
    if (one.kind === 'case') return { ...one, id }
    return one.kind === 'document' ? { ...one, hash: named(page) } : one
  })
}

/** A document of the small case's outlet. */
export function documentOf(id: string, bytes: Uint8Array, held: 'published' | 'withheld'): Entry {
  return entry('document', {
    id,
    form: 'capture',
    title: `Document ${id}`,
    outlet: 'gazette',
    citation: 'The Gazette',
    captured: '2026-01-01T00:00:00Z',
    mediaType: 'application/octet-stream',
    hash: named(bytes),
    held,
  })
}
