import type { Case } from '@hearsay/case'
import { recordedEvents } from './dependences.ts'
import type { Independence } from './types.ts'

/**
 * What is known of whether origins depend on one another: every pair of those that stand behind one claim is
 * shown to depend, shown to be independent, or neither. `groups` are the origins of each claim. O(pairs ·
 * records).
 */
export function independenceAmong(of: Case, groups: readonly (readonly string[])[]): Independence {
  const events = recordedEvents(of).map(({ dependence, members }) => ({
    by: dependence,
    members: new Set(members),
  }))
  const records = [...of.independence.values()].map(({ id, members }) => ({
    by: id,
    members: new Set(members),
  }))
  const found = { dependent: pairsOf(), independent: pairsOf() }
  const pairs = new Map(groups.flatMap(pairsAmong).map((pair) => [pair.toSorted().join(' '), pair]))
  for (const [a, b] of pairs.values()) {
    const depend = naming(events, a, b)
    if (depend.length > 0) take(found.dependent, depend)
    else take(found.independent, naming(records, a, b))
  }
  return {
    origins: [...new Set(groups.flat())],
    pairs: pairs.size,
    dependent: { pairs: found.dependent.pairs, by: [...found.dependent.by] },
    independent: { pairs: found.independent.pairs, by: [...found.independent.by] },
  }
}

function pairsAmong(origins: readonly string[]): [string, string][] {
  return origins.flatMap((a, index) => origins.slice(index + 1).map((b): [string, string] => [a, b]))
}

interface Group {
  readonly by: string
  readonly members: ReadonlySet<string>
}

function pairsOf() {
  return { pairs: 0, by: new Set<string>() }
}

function naming(groups: readonly Group[], a: string, b: string): string[] {
  return groups.flatMap(({ by, members }) => (members.has(a) && members.has(b) ? [by] : []))
}

function take(found: ReturnType<typeof pairsOf>, by: readonly string[]): void {
  if (by.length > 0) found.pairs += 1
  for (const id of by) found.by.add(id)
}
