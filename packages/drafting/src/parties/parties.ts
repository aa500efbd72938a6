import type { Mention } from '../said/said.ts'

/** A party in one form: as one page, or several with the very same name, call it. */
export interface DraftParty {
  /** The same in every draft in which the pages call it so. */
  readonly key: string
  /** Readable, unique in the draft; of a party of the case, its own. */
  readonly id: string
  readonly type: 'person' | 'crowd' | 'group' | 'state' | 'body' | 'outlet'
  readonly name: string
  readonly mentions: readonly Mention[]
  /** A case holds it already: nothing is to be recorded. */
  readonly isKnown: boolean
  /** The page shows no more of them than "they". */
  readonly isUnclear: boolean
  /** Id of the crowd that it is counted in; of crowds only. */
  readonly partOf: string | null
}

/** Why two forms may be one party. */
export type SameReason = 'spelling' | 'surname' | 'shorter-name' | 'only-one' | 'words' | 'page-of'

/** That two forms are one party: a proposal, which a person may refuse. */
export interface SameParty {
  /** Ids of forms; `into` has the fuller name. */
  readonly from: string
  readonly into: string
  readonly reason: SameReason
  /** 0–1. */
  readonly chance: number
}

export interface Parties {
  /** Every form, outlets first, then in the order of the pages. */
  readonly forms: readonly DraftParty[]
  readonly same: readonly SameParty[]
  /** The form in which a mention names its party. */
  formOf(mention: Mention): DraftParty
  /** The party that a mention means, if what is proposed holds. */
  of(mention: Mention): DraftParty
  /** The outlet of a page, by its index. */
  outlet(page: number): DraftParty
}
