import { join } from 'node:path'
import { readCaseFolder } from '@hearsay/case/testing'
import { extractor } from '@hearsay/dossier/across/rows.ts'
import { type Desk, openDesk, type Publishing, placesOf, publishCase, withEditions } from '@hearsay/store'

/** Fills a data folder with the first case and publishes it, as `hearsay serve --load` would. */
export async function loadFirstCase(folder: string): Promise<void> {
  const { entries, documents } = readCaseFolder('abu-ghraib-2015')
  const desk = await openDesk(placesOf(folder, undefined))
  await desk.writer.append('abu-ghraib-2015', entries, 0, { documents: documents.map(({ bytes }) => bytes) })
  await publishAll(desk, ['abu-ghraib-2015'])
  await desk.close()
}

/** The same with every case of this repository. */
export async function loadAllCases(folder: string): Promise<void> {
  const desk = await openDesk(placesOf(folder, undefined))
  for (const id of ALL_CASES) {
    const { entries, documents } = readCaseFolder(id)
    await desk.writer.append(id, entries, 0, { documents: documents.map(({ bytes }) => bytes) })
  }
  await publishAll(desk, ALL_CASES)
  await desk.close()
}

export const ALL_CASES = ['abu-ghraib-2015', 'ndola-1961', 'uss-maine-1898'] as const

/** Publishes cases of a desk as they stand. */
export async function publishAll(desk: Desk, ids: readonly string[]): Promise<void> {
  const all = async (open: Publishing) => {
    for (const id of ids) await publishCase(open, id)
  }
  await withEditions(desk, all, extractor)
}

/** Where the editions of a data folder lie. */
export function editionsIn(folder: string): string {
  return join(folder, 'public', 'editions.db')
}
