import { bearingsOn, type Case } from '@hearsay/case'
import { accountFigures } from './accounts.ts'
import { claimGraph } from './claim-graph.ts'
import { figuresOf } from './figures.ts'
import { independenceAmong } from './independence.ts'
import { originsOf } from './origins.ts'
import { takenBackIn } from './standing.ts'
import type { ClaimFigures, Weighing } from './types.ts'

/** Weighs every claim and every account of a case. Pure; the cost is that of the graphs, claim by claim. */
export function weighCase(of: Case): Weighing {
  const claims = new Map([...of.claim.keys()].map((id) => [id, weighClaim(of, id)]))
  return { claims, accounts: [...of.account.values()].map((account) => accountFigures(of, account, claims)) }
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
    independence: independenceAmong(of, [originsOf(graph)]),
    ...(hasTakenBack(of, id) && { beforeRecanting: figuresOf(of, claimGraph(of, id, 'for', 'kept')) }),
  }
}

function hasTakenBack(of: Case, claim: string): boolean {
  const { statements } = takenBackIn(of)
  return bearingsOn(of, claim).some((bearing) => statements.has(bearing.of))
}
