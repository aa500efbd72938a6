import type { Entry } from '@hearsay/case'
import type { EditionNotice } from '../notices/notice.ts'

/** What is made of an edition for pages across cases. It is given, since this room knows no pages. */
export interface Extractor {
  /**
   * Another one where the same edition would come to something else: what an older one made is made again.
   */
  readonly version: string
  readonly extract: (edition: ExtractedEdition) => Iterable<Extracted>
}

export interface ExtractedEdition {
  readonly caseId: string
  readonly entries: readonly Entry[]
  /** Every edition that was published, in order; the last has all entries. */
  readonly editions: readonly Pick<EditionNotice, 'number' | 'size' | 'published'>[]
}

/** One of these of a case. Locale, part and subject together are its name. */
export interface Extracted {
  readonly locale: string
  readonly part: string
  /** What it is about, such as the id of a party; empty for the case as a whole. */
  readonly subject: string
  /** RFC 3339, or the beginning of one; by which it is put in order. Empty where it has no date. */
  readonly at: string
  /** Plain JSON. */
  readonly body: unknown
}

/** Makes nothing: whoever reads makes it then. */
export const NO_EXTRACTS: Extractor = { version: '', extract: () => [] }
