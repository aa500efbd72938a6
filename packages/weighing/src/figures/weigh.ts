import { bearingsOn, type Case } from '@hearsay/case'
import { accountFigures } from './accounts.ts'
import { recantedStatements } from './assertions.ts'
import { claimGraph } from './claim-graph.ts'
import { figuresOf } from './figures.ts'
import type { ClaimFigures, ClaimGraph, Weighing } from './types.ts'

/** Weighs every claim and every account of a case. Pure; the cost is that of the graphs, claim by claim. */
export function weighCase(of: Case): Weighing {
  const claims = new Map([...of.claim.keys()].map((id) => [id, weighClaim(of, id)]))
  return { claims, accounts: [...of.account.values()].map((account) => accountFigures(account, claims)) }
}

/** @throws {RangeError} if the case has no such claim */
export function weighClaim(of: Case, id: string): ClaimFigures {
  const graph = claimGraph(of, id)
  const against = claimGraph(of, id, 'against')
  const { asserting } = graph
  return {
    claim: id,
    graph,
    ...figuresOf(of, graph),
    against: { graph: against, ...figuresOf(of, against) },
    completeness: {
      stated: asserting.filter((assertion) => assertion.stated).length,
      asserting: asserting.length,
    },
    independence: independenceOf(of, graph),
    ...(takenBack(of, id) && { beforeRecanting: figuresOf(of, claimGraph(of, id, 'for', 'kept')) }),
  }
}

/**
 * Records that cover every origin of the graph; with fewer than two origins there is nothing to establish.
 */
function independenceOf(of: Case, graph: ClaimGraph): string[] {
  const origins = [...new Set([...graph.direct, ...graph.unstated])]
  return [...of.independence.values()]
    .filter(({ members }) => origins.length > 1 && origins.every((origin) => members.includes(origin)))
    .map((record) => record.id)
}

function takenBack(of: Case, claim: string): boolean {
  const recanted = recantedStatements(of)
  return bearingsOn(of, claim).some((bearing) => recanted.has(bearing.of))
}
