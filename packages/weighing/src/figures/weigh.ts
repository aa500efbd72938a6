import { bearingsOn, type Case } from '@hearsay/case'
import type { WeighOptions } from '../plain/index.ts'
import { accountFigures } from './accounts.ts'
import { claimGraph } from './claim-graph.ts'
import { figuresOf } from './figures.ts'
import { independenceAmong } from './independence.ts'
import { takenBackIn } from './standing.ts'
import { touchedSince } from './touched.ts'
import type { ClaimFigures, Weighing } from './types.ts'

/** A state of a case, and what it weighed. */
export interface WeighedCase {
  readonly case: Case
  readonly weighing: Weighing
}

/**
 * Weighs every claim and every account of a case. Pure; the cost is that of the graphs, claim by claim. Given
 * an earlier state, claims whose graph is the same keep their figures; where nothing was recorded since that
 * could act on a claim, no graph is made of it.
 * @param options how long to look for who fails together; with less, more figures are a range
 */
export function weighCase(of: Case, before?: WeighedCase, options?: WeighOptions): Weighing {
  return weighClaims(of, [...of.claim.keys()], before, options)
}

/** The same for the claims alone that accounts need: what it costs to say how the accounts stand. */
export function weighAccounts(of: Case, before?: WeighedCase): Weighing {
  const needed = [...of.account.values()].flatMap(({ needs, strong = [] }) => [...needs, ...strong])
  return weighClaims(of, [...new Set(needed)], before)
}

function weighClaims(
  of: Case,
  ids: readonly string[],
  before: WeighedCase | undefined,
  options?: WeighOptions,
): Weighing {
  const touched = before && touchedSince(of, before.case)
  const known = (id: string) => (touched?.has(id) === false ? before?.weighing.claims.get(id) : undefined)
  const claims = new Map(ids.map((id) => [id, known(id) ?? weighClaim(of, id, before, options)]))
  return { claims, accounts: [...of.account.values()].map((account) => accountFigures(of, account, claims)) }
}

/** @throws {RangeError} if the case has no such claim */
export function weighClaim(of: Case, id: string, before?: WeighedCase, options?: WeighOptions): ClaimFigures {
  const [graph, against] = [claimGraph(of, id), claimGraph(of, id, 'against')]
  const was = before?.weighing.claims.get(id)
  const { asserting } = graph
  return {
    claim: id,
    graph,
    ...figuresOf(of, graph, was && before && { case: before.case, graph: was.graph, figures: was }, options),
    against: {
      graph: against,
      ...figuresOf(
        of,
        against,
        was && before && { case: before.case, graph: was.against.graph, figures: was.against },
        options,
      ),
    },
    completeness: {
      stated: asserting.filter((assertion) => assertion.stated).length,
      asserting: asserting.length,
    },
    independence: independenceAmong(of, [graph]),
    ...(hasTakenBack(of, id) && {
      beforeRecanting: figuresOf(of, claimGraph(of, id, 'for', 'kept'), undefined, options),
    }),
  }
}

function hasTakenBack(of: Case, claim: string): boolean {
  const { statements } = takenBackIn(of)
  return bearingsOn(of, claim).some((bearing) => statements.has(bearing.of))
}
