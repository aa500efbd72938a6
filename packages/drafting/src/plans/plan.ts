import type { TextSpan } from '@hearsay/reading'

/** By when, and how much, of a threat, promise, demand or plan. */
export interface DraftPlan {
  /** Index, among what is said. */
  readonly of: number
  /** In words of the page: "before the end of the summer"; `edtf` where they give day, month and year. */
  readonly by: { readonly as: string; readonly edtf: string | null } | null
  readonly quantity: {
    readonly low: number
    readonly high: number | null
    readonly quantifier: string
  } | null
  /** What is counted: "former tenants". */
  readonly unit: string | null
}

/** `step`: another step of the thing that was promised; `next`: the sentence behind it. */
export type OutcomeReason = 'step' | 'next'

/** What a page says became of it. */
export interface DraftOutcome {
  readonly of: number
  readonly state: 'came-true' | 'in-part' | 'did-not' | 'unknown'
  readonly page: number
  /** The words that say so. */
  readonly span: TextSpan
  /** Statements that hold them. */
  readonly cites: readonly number[]
  readonly reason: OutcomeReason
  /** 0–1. */
  readonly chance: number
}
