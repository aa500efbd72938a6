import type { Case } from '@hearsay/case'
import { recordedEvents } from './dependences.ts'
import { originsOf } from './origins.ts'
import type { ClaimGraph, Independence, Naming } from './types.ts'

/**
 * What is known of whether origins depend on one another: every pair of those that stand behind one claim is
 * shown to depend, shown to be independent, or neither. Copying shows it of those whose words for the claim
 * are copies. O(origins, and pairs of those that some record names).
 */
export function independenceAmong(of: Case, graphs: readonly ClaimGraph[]): Independence {
  const places = placesOf(graphs.map(originsOf))
  const recorded = recordedEvents(of).map(({ dependence, members }) => ({ by: dependence, members }))
  const copied = graphs.flatMap(({ copied: led }) => led?.alike ?? [])
  const dependent = shown([...recorded, ...copied], places)
  const records = [...of.independence.values()].map(({ id, members }) => ({ by: id, members }))
  const independent = shown(records, places, dependent.pairs)
  return {
    origins: [...places.keys()],
    pairs: countPairs([...places.values()]),
    dependent: { pairs: dependent.pairs.size, by: dependent.by },
    independent: { pairs: independent.pairs.size, by: independent.by },
  }
}

/** In which groups each origin stands. */
function placesOf(groups: readonly (readonly string[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [group, origins] of groups.entries()) {
    for (const origin of new Set(origins)) places.set(origin, [...(places.get(origin) ?? []), group])
  }
  return places
}

/** Pairs that stand in one group together, counted by where their members stand. */
function countPairs(places: readonly (readonly number[])[]): number {
  const alike = new Map<string, { readonly groups: readonly number[]; count: number }>()
  for (const groups of places) {
    const key = groups.join(' ')
    const known = alike.get(key) ?? { groups, count: 0 }
    known.count += 1
    alike.set(key, known)
  }
  const kinds = [...alike.values()]
  return kinds.reduce((sum, { groups, count }, index) => {
    const others = kinds.slice(index + 1).filter((other) => meet(groups, other.groups))
    return sum + (count * (count - 1)) / 2 + count * others.reduce((all, other) => all + other.count, 0)
  }, 0)
}

/**
 * Pairs that records name together, each once, but for those that are `taken`; and the records that name any.
 */
function shown(
  records: readonly Naming[],
  places: ReadonlyMap<string, readonly number[]>,
  taken: ReadonlySet<string> = new Set(),
): { readonly pairs: ReadonlySet<string>; readonly by: readonly string[] } {
  const pairs = new Set<string>()
  const by = new Set<string>()
  for (const record of records) {
    const here = [...new Set(record.members)].filter((member) => places.has(member)).sort()
    for (const [index, one] of here.entries()) {
      for (const other of here.slice(index + 1)) {
        const pair = `${one} ${other}`
        if (taken.has(pair) || !meet(places.get(one), places.get(other))) continue
        pairs.add(pair)
        by.add(record.by)
      }
    }
  }
  return { pairs, by: [...by] }
}

function meet(one: readonly number[] = [], other: readonly number[] = []): boolean {
  return one.some((group) => other.includes(group))
}
