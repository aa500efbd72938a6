import type { Subscribers } from '@hearsay/digest/subscribers'
import { Failure } from '../failure.ts'
import { attempt } from '../store/attempt.ts'
import { databaseUrl } from '../store/database-url.ts'
import { isStoreError } from '../store/errors.ts'

/** Where subscribers of a data folder lie, and the key that opens their addresses. */
export async function digestPlacesIn(folder: string) {
  const { digestPlacesOf } = await import('@hearsay/digest/subscribers')
  return digestPlacesOf(folder, databaseUrl(), process.env.HEARSAY_DIGEST_KEY_FILE)
}

/** Runs `work` on the subscribers of a data folder, made where there are none. @throws {Failure} `data` */
export async function withSubscribers<T>(
  folder: string,
  work: (subscribers: Subscribers) => Promise<T>,
): Promise<T> {
  const { openSubscribers } = await import('@hearsay/digest/subscribers')
  const places = await digestPlacesIn(folder)
  return await attempt(folder, () =>
    keyless(async () => {
      const subscribers = await openSubscribers(places)
      try {
        return await work(subscribers)
      } finally {
        await subscribers.close()
      }
    }),
  )
}

/** That a key is lost is said as it is here, where nothing is signed. */
async function keyless<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isStoreError(error) && error.code === 'lost-key')
      throw new Failure('data', error.message, { cause: error })
    throw error
  }
}
