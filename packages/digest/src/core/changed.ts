import type { Locale } from '@hearsay/words'

/** An edition of a case, and what it changed. */
export interface ChangedEdition {
  readonly number: number
  /** Entries of the case as it was published then. */
  readonly size: number
  /** When it became public, RFC 3339. */
  readonly at: string
  /** The editor's own words about it, in the case's language. */
  readonly sentence?: string
  /** What changed, in the reader's language, most telling first. */
  readonly items: readonly string[]
}

/** A published case, as far as a digest tells of it. What people wrote stands in the case's own language. */
export interface ChangedCase {
  readonly id: string
  /** Where it is read: an address, or a path of the public site. */
  readonly href: string
  readonly kicker: string
  readonly title: string
  readonly question: string
  /** BCP 47. */
  readonly language: string
  readonly standing: string
  readonly editions: readonly ChangedEdition[]
}

/** Where changed cases come from. */
export interface ChangedCases {
  /** Every public case with its editions; what is said in the reader's language is in this one. */
  readonly all: (locale: Locale) => Promise<readonly ChangedCase[]>
}
