import type { Entry } from '@hearsay/case'
import { readCaseFolder } from '@hearsay/case/testing'
import {
  catchUp,
  type Desk,
  editionsFollower,
  openDesk,
  openEditionsWriter,
  placesOf,
  publish,
  withdraw,
} from '@hearsay/store'

const FIRST = 'abu-ghraib-2015'

/** What becomes of a case after it is recorded. */
export type Fate = 'published' | 'unpublished' | 'embargoed' | 'withdrawn'

/** Why a withdrawn case was withdrawn. */
export const WHY = 'A court has asked for it.'

/** Fills a data folder with copies of the first case under other ids, each with a fate. */
export async function loadSeveral(folder: string, cases: Iterable<readonly [string, Fate]>): Promise<void> {
  const desk = await openDesk(placesOf(folder, undefined))
  const editions = await openEditionsWriter(desk.places.editions)
  const follower = editionsFollower(desk, editions, () => new Date().toISOString())
  for (const [id, fate] of cases) {
    await recordCopy(desk, id)
    if (fate === 'unpublished') continue
    await publish(desk, id, fate === 'embargoed' ? { embargo: '2999-01-01T00:00:00Z' } : {})
    await catchUp(desk, follower, [id])
    if (fate !== 'withdrawn') continue
    await withdraw(desk, id, WHY, undefined)
    await catchUp(desk, follower, [id])
  }
  await editions.close()
  await desk.close()
}

async function recordCopy(desk: Desk, id: string): Promise<void> {
  const { entries, documents } = readCaseFolder(FIRST)
  await desk.writer.append(id, entries.map(renamed(id)), 0, {
    documents: documents.map(({ bytes }) => bytes),
  })
}

/** Other entries speak of the case by its id too. */
const renamed =
  (id: string) =>
  (entry: Entry): Entry =>
    JSON.parse(JSON.stringify(entry).replaceAll(`"${FIRST}"`, `"${id}"`))
