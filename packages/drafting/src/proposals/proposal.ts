import type { RestsOn } from '../page.ts'

/** A record of a case as plain data; whoever takes it validates it. */
export type DraftRecord = Readonly<Record<string, unknown>> & { readonly kind: string }

/** Why something is proposed: a code, and what its sentence names. The words for it stand in another room. */
export interface Reason {
  readonly code: ReasonCode
  readonly names: Readonly<Record<string, string | number>>
}

export type ReasonCode =
  | 'page'
  | 'outlet'
  | 'party'
  | 'party-unclear'
  | 'same-spelling'
  | 'same-surname'
  | 'same-shorter-name'
  | 'same-only-one'
  | 'same-words'
  | 'same-page-of'
  | 'said'
  | 'said-summary'
  | 'claim'
  | 'bears'
  | 'account'
  | 'copying'
  | 'copying-credited'
  | 'recants'
  | 'party-named'
  | 'tie-office'
  | 'tie-says'
  | 'tie-page-of'
  | 'tie-of-his'
  | 'exhibit'
  | 'custody'
  | 'basis-holds'
  | 'basis-told-by'
  | 'outcome-step'
  | 'outcome-next'
  | 'one-source-gave'
  | 'one-source-unmasked'
  | 'one-source-agency'
  | 'sighting-first'
  | 'sighting-changed'

/** Something that a person may accept, change or refuse. */
export interface Proposal {
  /** The same in every draft of the same pages, whatever other pages are drafted with them. */
  readonly key: string
  readonly subject:
    | 'page'
    | 'party'
    | 'same'
    | 'statement'
    | 'claim'
    | 'bearing'
    | 'account'
    | 'copying'
    | 'recants'
    | 'tie'
    | 'exhibit'
    | 'custody'
    | 'basis'
    | 'outcome'
    | 'one-source'
    | 'sighting'
  /** What would be recorded, in an order in which each stands behind what it mentions. */
  readonly entries: readonly DraftRecord[]
  readonly reason: Reason
  readonly restsOn: readonly RestsOn[]
  /** 0–1: that it is right, if what it needs is. */
  readonly chance: number
  /** Keys of the proposals that it depends on. */
  readonly needs: readonly string[]
}

/** Who drafts, when, and how a reason is put into words, in the language of whoever will read them. */
export interface Frame {
  /** RFC 3339, UTC. */
  readonly at: string
  /** Id of an author of the case. */
  readonly by: string
  readonly words: DraftingWords
}

export interface DraftingWords {
  /** Why an entry stands there, with how sure it is. */
  why(reason: Reason, chance: number): string
  /** How a page would be cited. */
  citation(outlet: string, authors: readonly string[], published: string | null): string
  /** The name of somebody of whom the page shows no more than this word: "they". */
  notIdentified(name: string): string
  /** A sentence that says who holds an account. */
  heldBy(names: readonly string[]): string
}
