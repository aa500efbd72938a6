import type { Case, Entry } from '@hearsay/case'
import { placeOf } from '../context.ts'
import { caseContext, type Desk } from '../desk/desk.ts'
import { EDITIONS_SCHEMA } from '../desk/places.ts'
import { engineAt } from '../engine/at.ts'
import type { Follower } from '../followers/follower.ts'
import type { Notice } from '../notices/notice.ts'
import { readNotices } from '../notices/read.ts'
import { makeCase } from '../write/append.ts'
import { deleteRows } from '../write/remove.ts'
import { openWriter, type Writer } from '../write/writer.ts'
import { copyEdition, leaveLine } from './copy.ts'
import { type Released, releasedBy } from './released.ts'
import { checkNotBehind, lastPublic } from './remembered.ts'

/** Opens the store of editions for whoever publishes into it. */
export async function openEditionsWriter(
  place: string,
  context = caseContext(),
): Promise<Writer<Entry, Case>> {
  return await openWriter(await engineAt(place, EDITIONS_SCHEMA), context)
}

/**
 * Keeps the store of editions as the notices of a desk say: an edition is copied when its time has come, and
 * what was withdrawn goes from it, but for a line that says so. The cursor is the number of the notice that it
 * has carried out.
 */
export function editionsFollower(desk: Desk, editions: Writer<Entry, Case>, now: () => string): Follower {
  return {
    name: 'editions',
    follow: async (caseId, cursor) => {
      const notices = await desk.reader.notices(caseId)
      const released = releasedBy(notices, now())
      const standing = released.at(-1)
      if (standing === undefined) return cursor
      // What is there is asked of it itself: a cursor says how far somebody has come, not how far it is so.
      const there = (await lastPublic(editions, caseId))?.number
      if (there === standing.number) return standing.number
      await checkNotBehind(desk, editions, caseId)
      const wasSeen = released.some(({ kind }) => kind === 'edition')
      // A line about what nobody could read would be the first that anybody hears of it.
      if (wasSeen || there !== undefined)
        await carryOut(desk, editions, caseId, standing, shown(notices, released))
      return standing.number
    },
    forget: async (caseId) => {
      await checkNotBehind(desk, editions, caseId)
      await editions.transaction((trx, _, context) => deleteRows(trx, placeOf(context, caseId)))
      await editions.forget(caseId)
    },
  }
}

async function carryOut(
  desk: Desk,
  editions: Writer<Entry, Case>,
  caseId: string,
  standing: Released,
  notices: ReadonlySet<number>,
): Promise<void> {
  await desk.reader.snapshot((from, context) =>
    editions.transaction(async (trx, engine) => {
      const place = placeOf(context, caseId)
      await makeCase(trx, context, caseId)
      await engine.lockCase(trx, context.desk, caseId)
      // Somebody else may have carried out a later notice since ours was read, such as a withdrawal.
      if (((await readNotices(trx, place)).at(-1)?.number ?? 0) >= standing.number) return
      if (standing.kind === 'edition') await copyEdition(from, trx, context, caseId, standing, notices)
      else await leaveLine(from, trx, context, caseId, standing)
    }),
  )
  await editions.forget(caseId)
}

/** Numbers of the notices that go with what stands: those that took effect, and changes of the key before it. */
function shown(notices: readonly Notice[], released: readonly Released[]): ReadonlySet<number> {
  const last = released.at(-1)?.number ?? 0
  const changes = notices.filter(({ kind, number }) => kind === 'key-change' && number < last)
  return new Set([...released, ...changes].map(({ number }) => number))
}
