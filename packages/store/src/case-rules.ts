import { type Case, checkNew, type Entry, fold, isRecordKind, parseEntry, personalPaths } from '@hearsay/case'
import type { Rules } from './rules.ts'

/** The rules of a Hearsay case. */
export const caseRules: Rules<Entry, Case> = {
  parse: parseEntry,
  fold,
  checkNew,
  personal: personalPaths,
  kind: (entry) => entry.kind,
  at: (entry) => entry.at,
  subject: (entry) => ('id' in entry ? entry.id : entry.of),
  isErasure: (entry) => entry.kind === 'erasure',
  erases: (erasure, earlier) => {
    if (erasure.kind !== 'erasure') return []
    if (isRecordKind(earlier.kind)) return erasure.paths
    return earlier.kind === 'correction' ? erasure.paths.map((path) => `/set${path}`) : []
  },
}
