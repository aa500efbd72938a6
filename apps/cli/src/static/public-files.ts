import { resolve } from 'node:path'
import { openEditions } from '@hearsay/store/editions'
import { publicOf } from './standings.ts'
import { type WrittenSite, writeSite } from './write-site.ts'

/**
 * Writes all that is public into a folder.
 * @param site where readers will find it
 * @param place of the store of editions
 */
export async function publicFiles(folder: string, site: string, place: string): Promise<WrittenSite> {
  const editions = await openEditions(place)
  try {
    const all = await publicOf(editions)
    return await writeSite({ folder: resolve(folder), site, place, editions, ...all })
  } finally {
    await editions.close()
  }
}
