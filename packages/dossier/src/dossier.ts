import type { Case, Entry } from '@hearsay/case'
import type { Weighing } from '@hearsay/weighing'
import type { Locale } from '@hearsay/words'
import type { SignedEdition } from './across/published.ts'

/** What the ledger says of a case, as far as a reader needs it to check. */
export interface LedgerFacts {
  /** Entries in the whole ledger, whatever date the page is read as of. */
  readonly size: number
  /** Root of the Merkle tree over them, in base64. */
  readonly root: string
  /** The signed checkpoint, as text; absent until one is signed. */
  readonly checkpoint?: string
  /** The verifier key of the desk that signed it, `name+id+base64`. */
  readonly key?: string
}

/** An edition of a case, and whether there is a later one. */
export interface EditionFacts extends SignedEdition {
  readonly isLatest: boolean
  /** Every edition that may be read, in order. */
  readonly all: readonly SignedEdition[]
}

/**
 * Everything a page of one case is made from: the case at one point of its ledger, and what follows from it.
 */
export interface Dossier {
  readonly id: string
  /** The language that the page speaks. */
  readonly locale: Locale
  /** The case as of `asOf`, or now. */
  readonly case: Case
  /** Figures of that state. */
  readonly weighing: Weighing
  /** The entries it was folded from, in ledger order. */
  readonly entries: readonly Entry[]
  /** RFC 3339; absent on the present state. */
  readonly asOf?: string
  /** The present state, for what has happened since `asOf`. */
  readonly latest: Case
  readonly ledger: LedgerFacts
  /** The edition that this is; absent where nobody published it. */
  readonly edition?: EditionFacts
}
