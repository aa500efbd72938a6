import { type Case, type EntryOf, ERASED } from '@hearsay/case'

/** The names of a party that are under protection; not those that were erased. */
export function standingOf(of: Case, party: string): readonly EntryOf<'protection'>[] {
  return [...of.protection.values()].filter(({ of: named, seal }) => named === party && seal !== ERASED)
}
