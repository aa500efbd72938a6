import type { RestsOn } from '../page.ts'
import type { DraftParty } from '../parties/parties.ts'

export type Relation =
  | 'backs'
  | 'owns'
  | 'funds'
  | 'commands'
  | 'leads'
  | 'member-of'
  | 'aligned-with'
  | 'allied-with'
  | 'works-for'
  | 'speaks-for'
  | 'embedded-with'
  | 'opposes'

/**
 * `office`: what somebody is called says so; `says`: a sentence does; `page-of`: it is the page's own office.
 */
export type TieReason = 'office' | 'says' | 'page-of' | 'of-his'

/** A relation of two parties that a page states, read "`from` `relation` `to`". */
export interface DraftTie {
  readonly from: DraftParty
  readonly relation: Relation
  readonly to: DraftParty
  /** In words of the page: "spokeswoman". */
  readonly detail: string
  /** Index, among what is said, of the statement that a record of it cites. */
  readonly cites: number
  readonly reason: TieReason
  readonly restsOn: readonly RestsOn[]
  /** 0–1. */
  readonly chance: number
}
