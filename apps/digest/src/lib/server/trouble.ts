import { StoreError } from '@hearsay/digest/subscribers'

const PASSING: ReadonlySet<string> = new Set(['busy', 'gone', 'full', 'no-database'])

/** Whether an error is of a database that may be there again in a moment. */
export function isTrouble(error: unknown): boolean {
  return error instanceof StoreError && PASSING.has(error.code)
}
