import type { Case, Entry } from '@hearsay/case'
import { placeOf } from '../context.ts'
import { caseContext, type Desk } from '../desk/desk.ts'
import { EDITIONS_SCHEMA } from '../desk/places.ts'
import { engineAt } from '../engine/at.ts'
import { type Extractor, NO_EXTRACTS } from '../extracts/extractor.ts'
import { extractedBy } from '../extracts/write.ts'
import type { Follower } from '../followers/follower.ts'
import type { Notice } from '../notices/notice.ts'
import { readNotices } from '../notices/read.ts'
import { makeCase } from '../write/append.ts'
import { deleteRows } from '../write/remove.ts'
import { openWriter, type Writer } from '../write/writer.ts'
import { copyEdition, leaveLine } from './copy.ts'
import { type Released, releasedBy } from './released.ts'
import { checkNotBehind, lastPublic, refuseBehind } from './remembered.ts'
import { changePublicState } from './state.ts'

/** Opens the store of editions for whoever publishes into it. */
export async function openEditionsWriter(
  place: string,
  context = caseContext(),
): Promise<Writer<Entry, Case>> {
  return await openWriter(await engineAt(place, EDITIONS_SCHEMA), context)
}

/**
 * Keeps the store of editions as the notices of a desk say: an edition is copied when its time has come, and
 * what was withdrawn goes from it, but for a line that says so. The cursor is the number of the notice that
 * it has carried out.
 */
export function editionsFollower(
  desk: Desk,
  editions: Writer<Entry, Case>,
  now: () => string,
  extractor = NO_EXTRACTS,
): Follower {
  return {
    name: 'editions',
    follow: async (caseId, cursor) => {
      const released = releasedBy(await desk.reader.notices(caseId), now())
      const standing = released.at(-1)
      if (standing === undefined) return cursor
      // What is there is asked of it itself: a cursor says how far somebody came, and can be altered.
      const there = (await lastPublic(editions, caseId))?.number
      if (there === standing.number && (await isExtracted(editions, caseId, standing, extractor)))
        return standing.number
      await checkNotBehind(desk, editions, caseId)
      // A line about what nobody could read would be the first that anybody hears of it.
      if (!wasSeen(released) && there === undefined) return standing.number
      const done = await carryOut(desk, editions, caseId, now, extractor)
      await editions.forget(caseId)
      return done
    },
    forget: async (caseId) => {
      await checkNotBehind(desk, editions, caseId)
      await editions.transaction(async (trx, engine, context) => {
        await engine.lockCase(trx, context.desk, caseId)
        await deleteRows(trx, placeOf(context, caseId))
        await changePublicState(trx, context)
      })
      await editions.forget(caseId)
    },
  }
}

/**
 * Brings a case to how its notices say it stands, and returns the number of the last of them. What they say
 * is asked once nobody else can change what is public: of two that carry out at once, one that asked before a
 * withdrawal and copied after it would bring the case back.
 */
async function carryOut(
  desk: Desk,
  editions: Writer<Entry, Case>,
  caseId: string,
  now: () => string,
  extractor: Extractor,
): Promise<number> {
  return await editions.transaction(async (trx, engine, context) => {
    const place = placeOf(context, caseId)
    await makeCase(trx, context, caseId)
    await engine.lockCase(trx, context.desk, caseId)
    const there = (await readNotices(trx, place)).at(-1)?.number ?? 0
    const done = await desk.reader.snapshot(async (from) => {
      const notices = await readNotices(from, place)
      const released = releasedBy(notices, now())
      const standing = released.at(-1)
      refuseBehind(caseId, Math.max(there, desk.noticed(caseId)), notices)
      if (standing?.kind === 'edition')
        await copyEdition(from, trx, context, caseId, standing, shown(notices, released), extractor)
      else if (standing !== undefined && (wasSeen(released) || there > 0))
        await leaveLine(from, trx, context, caseId, standing)
      else await deleteRows(trx, place)
      return standing?.number ?? 0
    })
    await changePublicState(trx, context)
    return done
  })
}

/** Whether what is made of an edition was made by this extractor. */
function isExtracted(
  editions: Writer<Entry, Case>,
  caseId: string,
  { kind }: Released,
  { version }: Extractor,
): Promise<boolean> {
  return editions.transaction(async (trx, _, context) => {
    const made = kind === 'edition' ? await extractedBy(trx, placeOf(context, caseId)) : version
    return (made ?? '') === version
  })
}

const wasSeen = (released: readonly Released[]): boolean => released.some(({ kind }) => kind === 'edition')

/**
 * Numbers of the notices that go with what stands: those that took effect, and changes of the key before it.
 */
function shown(notices: readonly Notice[], released: readonly Released[]): ReadonlySet<number> {
  const last = released.at(-1)?.number ?? 0
  const changes = notices.filter(({ kind, number }) => kind === 'key-change' && number < last)
  return new Set([...released, ...changes].map(({ number }) => number))
}
