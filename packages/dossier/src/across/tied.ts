import type { Case, Tie } from '@hearsay/case'
import { type Locale, type Piece, titleFor, type WhenWords } from '@hearsay/words'
import { caseHref } from '../links.ts'
import { whenIn } from '../records/own-words.ts'
import { type Source, sourcesOf } from '../records/sources.ts'
import { tiePieces } from '../timeline/ties.ts'
import { seenOutside } from './outside.ts'

/** A tie as it reads from one of its ends. */
export interface TieOutside {
  /** The party at this end, by name. */
  readonly party: string
  /** How it is tied, and to whom. */
  readonly tie: readonly Piece[]
  /** Id of the party at the other end. */
  readonly other: string
  readonly when?: WhenWords
  /** In EDTF; absent where nobody dates it. */
  readonly edtf?: string
  readonly inferred?: string
  readonly sources: readonly Source[]
}

export function tieOutside(of: Case, tie: Tie, end: 'from' | 'to', locale: Locale): TieOutside {
  const { when, statements, inferred } = tie
  const [party, other] = end === 'from' ? [tie.from, tie.to] : [tie.to, tie.from]
  return {
    party: titleFor(of, party, locale),
    tie: tiePieces(of, tie, end, locale),
    other,
    ...(when && { when: whenIn(of, when, statements, locale) }),
    ...(when?.edtf !== undefined && { edtf: when.edtf }),
    ...(inferred !== undefined && { inferred }),
    sources: seenOutside(sourcesOf(of, statements, locale), caseHref(of.head.id, locale)),
  }
}

/** Ties of each party, by its id, as they read from there. */
export function tiesByParty(of: Case, locale: Locale): ReadonlyMap<string, readonly TieOutside[]> {
  const ends = [...of.tie.values()].flatMap((tie) => [
    { id: tie.from, tie: tieOutside(of, tie, 'from', locale) },
    { id: tie.to, tie: tieOutside(of, tie, 'to', locale) },
  ])
  const byParty = Map.groupBy(ends, ({ id }) => id)
  return new Map([...byParty].map(([id, all]) => [id, all.map(({ tie }) => tie)]))
}
