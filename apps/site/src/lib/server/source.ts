import type { Entry } from '@hearsay/case'
import type { SignedEdition } from '@hearsay/dossier/across/published.ts'
import type { LedgerFacts } from '@hearsay/dossier/dossier.ts'
import type {
  ExtractQuery,
  ExtractSubject,
  ReadExtract,
  SearchOptions,
  SearchResult,
} from '@hearsay/store/editions'
import type { Query } from '@hearsay/text'
import { editions } from './editions.ts'
import { folderSource } from './folder-source.ts'
import { storeSource } from './store-source.ts'

/** What is held of a case at one version. */
export interface Held {
  readonly entries: readonly Entry[]
  readonly ledger: LedgerFacts
  /** In which editions it was published, in order; empty where nobody publishes it. */
  readonly editions: readonly SignedEdition[]
  /** Editions that are no longer to be read, by number: the withdrawal that came after. */
  readonly gone: ReadonlyMap<number, Withdrawal>
}

/**
 * What a case that was published and then withdrawn leaves: when (RFC 3339), and a sentence that says why.
 */
export interface Withdrawal {
  readonly at: string
  readonly sentence: string
}

/** Where the site gets its cases from: a store, or a folder with a case file as it stands. */
export interface CaseSource {
  /** Every case, and a word for how it stands: the same word always means the same entries. */
  cases(): Promise<readonly { readonly id: string; readonly version: string }[]>
  /** `undefined` where there is no such case. */
  read(id: string): Promise<Held | undefined>
  withdrawn(id: string): Promise<Withdrawal | undefined>
  /**
   * What was made of the cases beforehand for pages across them: of which case, and by which version; rows,
   * the latest first; and how many there are.
   */
  readonly extracted: {
    by(): Promise<ReadonlyMap<string, string>>
    rows(query: ExtractQuery): Promise<readonly ReadExtract[]>
    count(query: ExtractQuery): Promise<number>
    subjects(query: ExtractQuery): Promise<readonly ExtractSubject[]>
  }
  /** What is found in all cases; undefined where nothing is searched, as of a case file. */
  search(query: Query, options: SearchOptions): Promise<SearchResult | undefined>
  /** Verifier keys of the desk that signed what is here: more than one where it was changed. */
  keys(): Promise<readonly string[]>
  /** The bytes of a document, by its hash; `undefined` where they are not here. */
  document(id: string, hash: string): Promise<Uint8Array | undefined>
  /** The self-verifying bundle of a case, as pieces of JSON text; `undefined` where nobody signs it. */
  bundle(id: string): Promise<Iterable<string> | AsyncIterable<string> | undefined>
  /**
   * A word that changes when something is edited, for pages that follow; `undefined` where nothing is edited.
   */
  edited(): string | undefined
}

let opened: CaseSource | undefined

/** The folder named by HEARSAY_FOLDER, or the store of editions; opened on first use. */
export function source(): CaseSource {
  const folder = process.env.HEARSAY_FOLDER
  opened ??= folder ? folderSource(folder) : storeSource(editions)
  return opened
}
