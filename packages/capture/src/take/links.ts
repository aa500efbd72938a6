import { RefusedError } from '../captured.ts'
import { fetchTaken, type TakeOptions } from './fetched.ts'
import type { Taken } from './taken.ts'

/** The pages that the items of a feed lead to; one that is not to be had does not stop the rest. */
export async function* takeLinks(urls: readonly string[], options: TakeOptions): AsyncGenerator<Taken> {
  for (const url of urls)
    try {
      yield* await fetchTaken(url, options)
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      yield { kind: 'not-taken', name: url, note: { code: error.code, message: error.message } }
    }
}
