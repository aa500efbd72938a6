import { CaseError, type Issue } from '../errors.ts'
import type { Entry } from '../kinds/index.ts'
import { applyEntry } from './apply.ts'
import { Awaited } from './awaited.ts'
import type { Case } from './case.ts'
import { Draft } from './draft.ts'

/**
 * Folds validated entries, in order, onto a case (or onto nothing) and returns a new case. Pure: `from` stays
 * as it was, and folding in one go or in the parts in which they were appended gives the same. A sentence may
 * cite a record that comes later among those given, at the same time (docs/decisions/0016).
 * @throws {CaseError} listing what is wrong with the first entry that cannot be taken, by index among
 * `entries`
 */
export function fold(entries: Iterable<Entry>, from?: Case): Case {
  const draft = new Draft(from)
  const awaited = new Awaited()
  let index = 0
  for (const entry of entries) {
    refuse(awaited.overdue(draft, entry.at))
    refuse(applyEntry(draft, entry).map((issue) => ({ ...issue, entry: index })))
    awaited.add(draft, entry, index)
    index += 1
  }
  refuse(awaited.overdue(draft))
  if (draft.size === 0) {
    throw new CaseError([
      { code: 'order', entry: 0, path: [], message: 'expected a case entry; found no entries' },
    ])
  }
  return draft.finish()
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new CaseError(issues)
}

/**
 * The entries recorded up to and including a time (RFC 3339, UTC); fold them for the case as of then. @throws
 * {RangeError}
 */
export function asOf<E extends { readonly at: string }>(entries: readonly E[], time: string): E[] {
  const limit = Date.parse(time)
  if (Number.isNaN(limit))
    throw new RangeError(`expected a time such as 2026-11-23T09:30:00Z; found "${time}"`)
  return entries.filter((entry) => Date.parse(entry.at) <= limit)
}
