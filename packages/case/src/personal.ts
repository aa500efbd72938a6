import { definitionOf, type Entry, isRecord, KINDS } from './kinds/index.ts'

const ANY_PERSONAL = new Set(KINDS.flatMap(({ kind }) => definitionOf(kind).personal ?? []))

/**
 * JSON pointers of the values in an entry that are personal: the ledger holds salted commitments for them, so
 * that they can be erased without breaking the tree. Names of people, and the words and gist of statements.
 * A correction does not say what kind of record it corrects, so it seals every field of such a name.
 * Free text elsewhere (reasons, sentences) is public by design and must not carry personal data; an id that
 * names a person cannot be erased, so use an opaque id for somebody who may need it.
 */
export function personalPaths(entry: Entry): readonly string[] {
  if (entry.kind === 'correction') {
    return Object.keys(entry.set).flatMap((field) => (ANY_PERSONAL.has(field) ? [`/set/${field}`] : []))
  }
  if (!isRecord(entry) || definitionOf(entry.kind).isPersonal?.(entry) === false) return []
  return erasablePaths(entry.kind)
}

/** JSON pointers that an erasure may name for a record of this kind. */
export function erasablePaths(kind: string): readonly string[] {
  return (definitionOf(kind)?.personal ?? []).map((field) => `/${field}`)
}
