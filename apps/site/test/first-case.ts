import { readCaseFolder } from '@hearsay/case/testing'
import { openData } from '@hearsay/store'

/** Fills a data folder with the first case, as `hearsay case import` would. */
export async function loadFirstCase(folder: string): Promise<void> {
  const { entries, documents } = readCaseFolder('abu-ghraib-2015')
  const { store, close } = await openData(folder)
  await store.append('abu-ghraib-2015', entries, 0, { documents: documents.map(({ bytes }) => bytes) })
  await close()
}
