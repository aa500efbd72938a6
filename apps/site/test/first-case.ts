import { join } from 'node:path'
import { readCaseFolder } from '@hearsay/case/testing'
import { catchUp, editionsFollower, openDesk, openEditionsWriter, placesOf, publish } from '@hearsay/store'

/** Fills a data folder with the first case and publishes it, as `hearsay serve --load` would. */
export async function loadFirstCase(folder: string): Promise<void> {
  const { entries, documents } = readCaseFolder('abu-ghraib-2015')
  const desk = await openDesk(placesOf(folder, undefined))
  await desk.writer.append('abu-ghraib-2015', entries, 0, { documents: documents.map(({ bytes }) => bytes) })
  await publish(desk, 'abu-ghraib-2015')
  const editions = await openEditionsWriter(desk.places.editions)
  await catchUp(
    desk,
    editionsFollower(desk, editions, () => new Date().toISOString()),
  )
  await editions.close()
  await desk.close()
}

/** Where the editions of a data folder lie. */
export function editionsIn(folder: string): string {
  return join(folder, 'public', 'editions.db')
}
