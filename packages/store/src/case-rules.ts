import { type Case, checkNew, type Entry, fold, isRecordKind, parseEntry, personalPaths } from '@hearsay/case'
import type { ErasedAt, Rules } from './rules.ts'

/** The rules of a Hearsay case. */
export const caseRules: Rules<Entry, Case> = {
  parse: parseEntry,
  fold,
  checkNew,
  givenOut: (state) =>
    new Set([...state.document.values()].flatMap(({ held, hash }) => (held === 'published' ? [hash] : []))),
  personal: personalPaths,
  kind: (entry) => entry.kind,
  at: (entry) => entry.at,
  subject: (entry) => ('id' in entry ? entry.id : entry.of),
  isErasure: (entry) => entry.kind === 'erasure',
  erases,
  unexplained: (entries, erased) => erased.filter((one) => !isExplained(entries, one)),
}

function erases(erasure: Entry, earlier: Entry): readonly string[] {
  if (erasure.kind !== 'erasure') return []
  if (isRecordKind(earlier.kind)) return erasure.paths
  return earlier.kind === 'correction' ? erasure.paths.map((path) => `/set${path}`) : []
}

function isExplained(entries: readonly Entry[], { index, path }: ErasedAt): boolean {
  const erased = entries[index]
  return (
    erased !== undefined &&
    entries.slice(index + 1).some((later) => {
      const of = later.kind === 'erasure' && caseRules.subject(erased) === later.of
      return of && erases(later, erased).some((one) => `${path}/`.startsWith(`${one}/`))
    })
  )
}
