import type { Entry } from '@hearsay/case'
import type { LedgerFacts } from '../dossier.ts'

export interface DocumentBytes {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Where cases come from. Sizes only ever grow, and the same size always means the same entries. */
export interface CaseSource {
  /** Ids of the cases that a stranger may read. */
  ids(): string[]
  /** Entries in the ledger of a case; `undefined` if there is no such case. */
  size(id: string): number | undefined
  entries(id: string): readonly Entry[]
  ledger(id: string): LedgerFacts
  /** The published bytes of a document; `undefined` if they are withheld or unknown. */
  document(id: string, documentId: string): DocumentBytes | undefined
  /** The self-verifying bundle, as bytes of JSON. */
  bundle(id: string): Uint8Array
}
