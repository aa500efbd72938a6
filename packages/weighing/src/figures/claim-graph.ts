import { basesOf, type Case, pageOf, type Statement, saysHow } from '@hearsay/case'
import { copiedGraph } from './copied-graph.ts'
import { Evidence } from './evidence.ts'
import { openIn, Parts } from './parts.ts'
import { NOTHING_BACK, takenBackIn } from './standing.ts'
import { onward } from './trail.ts'
import { type Trails, trailsOf } from './trails.ts'
import type { Assertion, ClaimGraph, Side } from './types.ts'
import { isOutlet, subjectOfVertex } from './vertices.ts'

/**
 * The transmission graph of a claim, or of what stands against it (docs/weighing.md). `recanted: 'kept'`
 * counts statements that their source took back.
 * @throws {RangeError} if the case has no such claim
 */
export function claimGraph(
  of: Case,
  claimId: string,
  side: Side = 'for',
  recanted: 'dropped' | 'kept' = 'dropped',
): ClaimGraph {
  const claim = of.claim.get(claimId)
  if (!claim) throw new RangeError(`expected a claim of the case; found "${claimId}"`)
  const evidence = new Evidence(of, claim, side, recanted === 'dropped' ? takenBackIn(of) : NOTHING_BACK)
  const trails = trailsOf(evidence)
  const parts = gathered(of, trails)
  const open = openIn(parts, trails, (party) => evidence.counts(party))
  const copied = copiedGraph(evidence, trails, open)
  const { counting, assertions } = evidence
  return {
    claim: claimId,
    side,
    ...parts.graph(open),
    trusted: trustedIn(of, trails),
    ...pagesIn(of, assertions.standing),
    asserting: assertingIn(counting),
    leaned: [...new Set([...trails.tellers, ...trails.grounds].map(subjectOfVertex))],
    inferring: [...trails.inferring],
    sourceless: assertions.standing.flatMap(({ id, source }) => (source === null ? [id] : [])),
    fallen: counting.filter((one) => evidence.fell(one)).map(({ id }) => id),
    inert: trails.inert,
    ...(copied && { copied }),
  }
}

/** Every statement by the chain that it states. */
function gathered(of: Case, { trails, shown }: Trails): Parts {
  const parts = new Parts(of)
  for (const trail of trails) {
    parts.steps([...trail.before, ...trail.into, ...onward(trail)], trail.statement)
    for (const start of [...trail.sources, ...trail.starts]) parts.start(start)
    parts.land(trail.landing.vertex)
  }
  for (const exhibit of shown) parts.land(exhibit)
  return parts
}

function trustedIn(of: Case, { trails }: Trails): string[] {
  const held = trails.flatMap(({ landing }) => (landing.isCited ? [] : landing.vertex))
  return [...new Set(held)].filter((publisher) => isOutlet(of, publisher))
}

/** Pages on which somebody named asserts it, be it in a sum of what others say. */
function pagesIn(of: Case, standing: readonly Statement[]): Pick<ClaimGraph, 'pages' | 'cited'> {
  const named = standing.filter(({ source }) => source !== null)
  const all = [...new Set(named.flatMap(({ document }) => pageOf(of, document) ?? []))]
  const ids = (isCited: boolean) =>
    all.filter(({ form }) => (form === 'cited') === isCited).map(({ id }) => id)
  return { pages: ids(false), cited: ids(true) }
}

function assertingIn(counting: readonly Statement[]): Assertion[] {
  const bySource = new Map<string, Statement[]>()
  for (const one of counting) {
    if (one.source !== null) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one])
  }
  return [...bySource].map(([party, statements]) => ({
    party,
    statements: statements.map(({ id }) => id),
    stated: statements.some((one) => basesOf(one).some(saysHow)),
  }))
}
