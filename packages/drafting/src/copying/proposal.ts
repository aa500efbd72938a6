import type { Span } from '@hearsay/text'

/** Why one page is thought to be the copy and not the other. */
export interface DirectionReason {
  /**
   * `credit`: it says from whom it has the story. Of the original: `earlier`; an agency's `dateline`;
   * `told-to-it`, a voice that spoke to that outlet; `longer`; `unwrapped`, where the copy is broken into
   * lines by hand; `direct-speech`, where the copy reports what the original quotes.
   */
  readonly kind: 'credit' | 'earlier' | 'dateline' | 'told-to-it' | 'longer' | 'unwrapped' | 'direct-speech'
}

/** Why the two are thought to have one story. */
export interface CopyingReason {
  /** Voices and places of the story that both have; words in common outside and inside quotation marks. */
  readonly strands: number
  readonly ownWords: number
  readonly quotedWords: number
  readonly longestRun: number
  /** Of each page's words, how much stands in the other, 0–1. */
  readonly share: { readonly copy: number; readonly of: number }
  /** The page that both have it from, where this is known only through that page. */
  readonly through: string | null
}

/** One page took from another, as far as can be told; nothing is recorded before a person accepts it. */
export interface CopyingProposal {
  /** Names of pages. Where `direction` is `unknown`, either may be the copy, or both have it from a third. */
  readonly copy: string
  readonly of: string
  readonly direction: 'known' | 'unknown'
  readonly manner: 'verbatim' | 'edited' | 'paraphrased'
  /** Whether the copy says that it has something from the original's outlet. */
  readonly credited: boolean
  /** The chance that they have one story by copying, 0–1. */
  readonly chance: number
  /** Of the direction, where it is known, 0.5–1. */
  readonly directionChance: number
  readonly directionReasons: readonly DirectionReason[]
  readonly reason: CopyingReason
  /** The words that it rests on: UTF-16 spans of both pages, in the order of the copy. */
  readonly words: readonly { readonly copy: Span; readonly of: Span }[]
}
