import { StoreError, type StoreErrorCode } from '@hearsay/store'
import { deskText } from '@hearsay/words'

/** What a person can do something about; the store's own words say what. */
const TOLD: ReadonlySet<StoreErrorCode> = new Set([
  'unpublished',
  'lost-key',
  'behind',
  'stale-edition',
  'busy',
  'full',
])

/** Does something, or says why it could not be done. Throws what is a defect of ours. */
export async function refusalOf(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    if (error.code === 'conflict') return deskText('en', 'publish.moved')
    if (TOLD.has(error.code)) return error.message
    throw error
  }
}
