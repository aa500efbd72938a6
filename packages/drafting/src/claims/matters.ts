import type { Rarity } from '../terms/rarity.ts'
import { comparedOf } from './alike.ts'
import { type Edge, groupsOf } from './linkage.ts'
import { edgesOf, NOTHING_SHARED } from './pairs.ts'
import type { Saying } from './sayings.ts'
import { centreOf, type Vector } from './vectors.ts'

/** Down to which mean chance of bearing on the same claim two groups are joined. */
const CUT = 0.22
/** From which mean chance a statement that stands elsewhere is of this matter too. */
const GUEST = 0.28

/**
 * Statements of one matter, by index among the sayings, and the mean chance of each to be of one with the
 * rest.
 */
export interface Matter {
  readonly members: readonly { readonly at: number; readonly alike: number }[]
  readonly centre: Vector
}

/** What the pile is about: groups of statements about one thing, for or against. */
export function mattersOf(sayings: readonly Saying[]): { matters: Matter[]; rarity: Rarity } {
  const { compared, rarity } = comparedOf(sayings)
  const edges = edgesOf(compared, rarity)
  const groups = groupsOf(sayings.length, edges, CUT - NOTHING_SHARED)
  const alike = meansOf(groups, edges)
  const matters = groups.map((group, index) => {
    const mine = new Set(group)
    const members = [...(alike[index] ?? [])]
      .filter(([at, mean]) => mine.has(at) || mean >= GUEST)
      .map(([at, mean]) => ({ at, alike: mean }))
    return {
      members: members.sort((one, other) => one.at - other.at),
      centre: centreOf(group.flatMap((at) => compared[at]?.own ?? [])),
    }
  })
  return { matters, rarity }
}

/**
 * For each group the mean chance of every statement that has something in common with it, itself left out.
 */
function meansOf(groups: readonly (readonly number[])[], edges: readonly Edge[]): Map<number, number>[] {
  const home = new Map(groups.flatMap((group, index) => group.map((at) => [at, index] as const)))
  const sums = groups.map(() => new Map<number, number>())
  const note = (at: number, group: number | undefined, alike: number) => {
    const sum = sums[group ?? -1]
    sum?.set(at, (sum.get(at) ?? 0) + alike)
  }
  for (const [one, other, alike] of edges) {
    note(one, home.get(other), alike)
    note(other, home.get(one), alike)
  }
  for (const [index, sum] of sums.entries()) {
    for (const [at, total] of sum) {
      const rest = (groups[index]?.length ?? 0) - (home.get(at) === index ? 1 : 0)
      sum.set(at, NOTHING_SHARED + total / rest)
    }
  }
  return sums
}
