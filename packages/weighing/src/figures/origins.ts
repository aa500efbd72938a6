import type { Case, Count } from '@hearsay/case'
import type { ClaimGraph, Range } from './types.ts'

/**
 * F1: named origins, at which a chain of attribution ends, that reach a captured page. A crowd counts its people;
 * one that may be part of another crowd here adds nothing to the low end.
 */
export function countOrigins(of: Case, graph: ClaimGraph): Range {
  const origins = new Set([...graph.direct, ...graph.unstated])
  let low = 0
  let high: number | null = 0
  for (const id of origins) {
    const count = peopleOf(of, graph, id)
    if (!count) continue
    const overlaps = origins.has(of.party.get(id)?.partOf ?? '')
    low += overlaps ? 0 : count.low
    high = high === null || count.high === null ? null : high + count.high
  }
  return { low, high }
}

/** How many a party is: one, unless it is a crowd. Exhibits are no origins. */
function peopleOf(of: Case, graph: ClaimGraph, id: string): Count | Range | undefined {
  const party = of.party.get(id)
  if (!party) return undefined
  if (party.type !== 'crowd') return { low: 1, high: 1 }
  const statements = graph.asserting.find((assertion) => assertion.party === id)?.statements ?? []
  const [said] = statements.flatMap((statement) => of.statement.get(statement)?.crowd ?? [])
  return said ?? party.size ?? { low: 2, high: null }
}
