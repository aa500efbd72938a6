import type { Entry } from './entries/index.ts'

/**
 * JSON pointers of the values in an entry that are personal: the ledger holds salted commitments for them, so
 * that they can be erased without breaking the tree. Names of people, and the words and gist of statements.
 * Free text elsewhere (reasons, sentences) is public by design and must not carry personal data; an id that
 * names a person cannot be erased, so use an opaque id for somebody who may need it.
 */
export function personalPaths(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'author':
      return ['/name']
    case 'party':
      return entry.type === 'person' ? ['/name', '/short', '/aliases', '/about'] : []
    case 'statement':
      return ['/words', '/gist']
    case 'correction':
      return ['/set']
    default:
      return []
  }
}
