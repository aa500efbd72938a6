import type { Case, Tie } from '@hearsay/case'
import {
  type Locale,
  nameWithin,
  type Piece,
  terms,
  tieWords,
  timelineText,
  titleFor,
  type WhenWords,
} from '@hearsay/words'
import { whenIn } from '../records/own-words.ts'
import { type Source, sourcesOf } from '../records/sources.ts'

/** A party and its ties, each tie of the case under one of its two ends only. */
export interface TieGroup {
  readonly party: string
  readonly kind: string
  readonly ties: readonly TieRow[]
}

export interface TieRow {
  /** How the party is tied, and to whom. */
  readonly tie: readonly Piece[]
  readonly when?: WhenWords
  readonly inferred?: string
  readonly sources: readonly Source[]
}

/**
 * Groups ties by party, hubs first: again and again the party with most ties left takes them, so that every
 * tie is listed once and the list is short. O(parties × ties).
 */
export function tieGroups(of: Case, locale: Locale): TieGroup[] {
  const left = new Set(of.tie.values())
  const groups: TieGroup[] = []
  while (left.size > 0) {
    const hub = busiest(left)
    const ties = [...left].filter(({ from, to }) => from === hub || to === hub)
    for (const tie of ties) left.delete(tie)
    const party = of.party.get(hub)
    groups.push({
      party: titleFor(of, hub, locale),
      kind: party ? terms(locale, `party.${party.type}`) : '',
      ties: ties.map((tie) => tieRow(of, tie, hub, locale)),
    })
  }
  return groups
}

function busiest(ties: ReadonlySet<Tie>): string {
  const counts = new Map<string, number>()
  for (const { from, to } of ties) {
    for (const party of [from, to]) counts.set(party, (counts.get(party) ?? 0) + 1)
  }
  let best = ''
  for (const [party, count] of counts) if (count > (counts.get(best) ?? 0)) best = party
  return best
}

function tieRow(of: Case, tie: Tie, hub: string, locale: Locale): TieRow {
  return {
    tie: tiePieces(of, tie, tie.from === hub ? 'from' : 'to', locale),
    ...(tie.when && { when: whenIn(of, tie.when, tie.statements, locale) }),
    ...(tie.inferred !== undefined && { inferred: tie.inferred }),
    sources: sourcesOf(of, tie.statements, locale),
  }
}

/** A tie as it reads from one of its ends, after the name there. */
export function tiePieces(
  of: Case,
  { from, to, relation, detail }: Tie,
  end: 'from' | 'to',
  locale: Locale,
): Piece[] {
  const ends = {
    relation: (spoken: Locale) => tieWords(relation, end, spoken),
    other: nameWithin(of, end === 'from' ? to : from, locale),
  }
  return detail === undefined
    ? timelineText.pieces(locale, 'tie', ends)
    : timelineText.pieces(locale, 'tieDetail', { ...ends, detail })
}

/** Parties of whom no tie is recorded, by name; the desk that writes the briefs is not one of them. */
export function untied(of: Case, locale: Locale): string[] {
  const tied = new Set([...of.tie.values()].flatMap(({ from, to }) => [from, to]))
  const desk = new Set(
    [...of.document.values()].filter(({ form }) => form === 'brief').map(({ outlet }) => outlet),
  )
  const rest = [...of.party.keys()].filter((id) => !tied.has(id) && !desk.has(id))
  return rest.map((id) => titleFor(of, id, locale))
}
