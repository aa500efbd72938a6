import type { Entry, RecordKind } from './entries/index.ts'

/** Fields of each kind that are personal wherever the kind has any. */
const PERSONAL: { readonly [K in RecordKind]?: readonly string[] } = {
  author: ['name'],
  party: ['name', 'short', 'aliases', 'about'],
  statement: ['words', 'gist'],
}
const ANY_PERSONAL = new Set(Object.values(PERSONAL).flat())

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
  if (entry.kind === 'party' && entry.type !== 'person') return []
  return erasablePaths(entry.kind)
}

/** JSON pointers that an erasure may name for a record of this kind. */
export function erasablePaths(kind: string): readonly string[] {
  const fields = Object.hasOwn(PERSONAL, kind) ? PERSONAL[kind as RecordKind] : undefined
  return (fields ?? []).map((field) => `/${field}`)
}
