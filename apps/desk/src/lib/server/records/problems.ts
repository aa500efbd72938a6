import { CaseError } from '@hearsay/case'
import { StoreError } from '@hearsay/store'
import type { Problem } from './named.ts'

/** What a case does not take of an entry that a form made; what is no such refusal is thrown on. */
export function problemsOf(error: unknown, entry: number): Problem[] {
  const cause = error instanceof StoreError && error.code === 'invalid-entry' ? error.cause : error
  if (!(cause instanceof CaseError)) throw error
  return cause.issues
    .filter((issue) => issue.entry === entry)
    .map(({ path, message }) => ({
      path: path[0] === 'set' ? path.slice(1) : path,
      message,
    }))
}
