import { StoreError } from '@hearsay/store'

/** Times that something is recorded against what others record meanwhile. */
const TRIES = 5

/**
 * Does it anew while others record in the case first, within bounds.
 * @throws {StoreError} `conflict`, after the last try
 */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'conflict' || tries === TRIES) throw error
    }
  }
}
