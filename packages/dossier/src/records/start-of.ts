import type { Statement } from '@hearsay/case'

/** Where a statement's words begin in its document; after all others where they were erased. */
export function startOf({ words }: Statement): number {
  return words.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER)
}
