import type { Belief, Case } from '@hearsay/case'
import { extentWords, type Locale, type Piece, recordsText } from '@hearsay/words'
import { type Source, sourcesOf } from './sources.ts'

/** How widely somebody says something is believed. */
export interface BeliefView {
  /** The extent, and among whom. */
  readonly sentence: readonly Piece[]
  /** Why this is read as belief in the account, where the reading is the desk's. */
  readonly inferred?: string
  readonly sources: readonly Source[]
}

export function beliefView(of: Case, belief: Belief, locale: Locale): BeliefView {
  return {
    sentence: recordsText.pieces(locale, 'believed', {
      extent: (spoken) => extentWords(belief, spoken),
      among: belief.among,
    }),
    ...(belief.inferred !== undefined && { inferred: belief.inferred }),
    sources: sourcesOf(of, [belief.statement], locale),
  }
}
