import type { Case, Count } from '@hearsay/case'
import type { ClaimGraph } from '@hearsay/weighing'

/** How many people a crowd is where it asserts a claim: as the statement counts them, else as the crowd is counted. */
export function crowdOf(case_: Case, graph: ClaimGraph, id: string): Count | undefined {
  const party = case_.party.get(id)
  if (party?.type !== 'crowd') return undefined
  const statements = graph.asserting.find((assertion) => assertion.party === id)?.statements ?? []
  const said = statements.flatMap((statement) => case_.statement.get(statement)?.crowd ?? [])[0]
  return said ?? party.size ?? { low: 2, high: null }
}

/** "20 to 25", "at least 2", "12". */
export function countWords({ low, high }: { readonly low: number; readonly high: number | null }): string {
  if (high === null) return `at least ${low}`
  return low === high ? String(low) : `${low} to ${high}`
}
