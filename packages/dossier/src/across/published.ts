import type { Entry } from '@hearsay/case'
import type { Locale } from '@hearsay/words'

/** An edition of a case: so many of its entries, from a time on. */
export interface PublishedEdition {
  /** Among what the desk signed of the case. */
  readonly number: number
  /** Entries that it has. */
  readonly size: number
  /** RFC 3339: from when it may be read. */
  readonly published: string
}

/** The same with the root of the tree over its entries, in base64, as the desk signed it. */
export interface SignedEdition extends PublishedEdition {
  readonly root: string
}

/** A case as anybody may read it now, and in which editions it came to that. */
export interface PublishedCase {
  readonly id: string
  readonly entries: readonly Entry[]
  /** In order; the last has all entries. Empty where nobody published it, as of a case file. */
  readonly editions: readonly PublishedEdition[]
  readonly locale: Locale
}
