import type { Case } from '@hearsay/case'
import { assertionsOf, recantedStatements } from './assertions.ts'
import { GraphBuilder } from './builder.ts'
import type { ClaimGraph, Side } from './types.ts'

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
  const dropped = recanted === 'dropped' ? recantedStatements(of) : new Set<string>()
  const { statements, exhibits } = assertionsOf(of, claim, side, dropped)
  const builder = new GraphBuilder(of, dropped)
  const sourceless: string[] = []
  for (const statement of statements) {
    if (statement.source === null) sourceless.push(statement.id)
    else builder.addStatement(statement, statement.source)
  }
  const inert = exhibits.map((exhibit) => exhibit.id).filter((exhibit) => !builder.addExhibit(exhibit))
  return { claim: claimId, side, ...builder.finish(), sourceless, inert }
}
