import { StoreError } from '../errors.ts'

/** Wraps what the rules or the sealing threw, with the index of the entry to blame. */
export function invalid(cause: unknown, entry = firstEntry(cause)): StoreError {
  const message = cause instanceof Error ? cause.message : String(cause)
  return new StoreError('invalid-entry', message, { cause, ...(entry === undefined ? {} : { entry }) })
}

/** The first `issues[].entry` of an error, if it carries any. */
function firstEntry(cause: unknown): number | undefined {
  if (!(cause instanceof Error) || !('issues' in cause) || !Array.isArray(cause.issues)) return undefined
  const [issue]: readonly unknown[] = cause.issues
  const has = typeof issue === 'object' && issue !== null && 'entry' in issue
  return has && typeof issue.entry === 'number' ? issue.entry : undefined
}
