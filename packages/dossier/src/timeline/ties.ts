import type { Case, Party, Tie } from '@hearsay/case'
import { type Source, sourcesOf } from '../records/sources.ts'
import { type WhenWords, whenWords } from '../records/times.ts'
import { nameWithin, titleFor } from '../records/titles.ts'
import { RELATIONS } from './relations.ts'

/** A party and its ties, each tie of the case under one of its two ends only. */
export interface TieGroup {
  readonly party: string
  readonly kind: string
  readonly ties: readonly TieRow[]
}

export interface TieRow {
  readonly relation: string
  readonly other: string
  readonly detail?: string
  readonly when?: WhenWords
  readonly inferred?: string
  readonly sources: readonly Source[]
}

const KINDS: Readonly<Record<Party['type'], string>> = {
  person: 'person',
  crowd: 'people counted, not named',
  group: 'group',
  state: 'state',
  body: 'body',
  outlet: 'outlet',
}

/**
 * Groups ties by party, hubs first: again and again the party with most ties left takes them, so that every tie is
 * listed once and the list is short. O(parties × ties).
 */
export function tieGroups(of: Case): TieGroup[] {
  const left = new Set(of.tie.values())
  const groups: TieGroup[] = []
  while (left.size > 0) {
    const hub = busiest(left)
    const ties = [...left].filter(({ from, to }) => from === hub || to === hub)
    for (const tie of ties) left.delete(tie)
    const party = of.party.get(hub)
    groups.push({
      party: titleFor(of, hub),
      kind: party ? KINDS[party.type] : '',
      ties: ties.map((tie) => tieRow(of, tie, hub)),
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

function tieRow(of: Case, tie: Tie, hub: string): TieRow {
  const outward = tie.from === hub
  return {
    relation: RELATIONS[tie.relation][outward ? 'from' : 'to'],
    other: nameWithin(of, outward ? tie.to : tie.from),
    ...(tie.detail !== undefined && { detail: tie.detail }),
    ...(tie.when && { when: whenWords(tie.when) }),
    ...(tie.inferred !== undefined && { inferred: tie.inferred }),
    sources: sourcesOf(of, tie.statements),
  }
}

/** Parties of whom no tie is recorded, by name; the desk that writes the briefs is not one of them. */
export function untied(of: Case): string[] {
  const tied = new Set([...of.tie.values()].flatMap(({ from, to }) => [from, to]))
  const desk = new Set(
    [...of.document.values()].filter(({ form }) => form === 'brief').map(({ outlet }) => outlet),
  )
  return [...of.party.keys()].filter((id) => !tied.has(id) && !desk.has(id)).map((id) => titleFor(of, id))
}
