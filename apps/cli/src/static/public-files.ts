import { resolve } from 'node:path'
import { openEditions } from '@hearsay/store/editions'
import { Failure } from '../failure.ts'
import { isOfSystem } from '../store/attempt.ts'
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
    return await writeSite({ folder: resolve(folder), site, place, editions, ...all }).catch(refused(folder))
  } finally {
    await editions.close()
  }
}

/** What the system says of the folder is not said of the store. */
const refused = (folder: string) => (error: unknown) => {
  if (!isOfSystem(error)) throw error
  throw new Failure('data', `${folder}: cannot be written into: ${error.message}`, { cause: error })
}
