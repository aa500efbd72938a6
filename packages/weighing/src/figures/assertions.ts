import {
  type Bearing,
  type Case,
  type Claim,
  chainOf,
  type Exhibit,
  recantedBy,
  type Statement,
} from '@hearsay/case'
import type { Side } from './types.ts'

export interface Assertions {
  readonly statements: readonly Statement[]
  readonly exhibits: readonly Exhibit[]
}

/**
 * What asserts a claim, or stands against it. A denial of a claim is an assertion of the claim that negates
 * it; doubts, rejections and presuppositions assert nothing. `dropped` statements were taken back.
 */
export function assertionsOf(of: Case, claim: Claim, side: Side, dropped: ReadonlySet<string>): Assertions {
  const counts = side === 'for' ? assertsIt(claim) : contradictsIt(of, claim)
  const ids = new Set([...of.bearing.values()].filter(counts).map((bearing) => bearing.of))
  return {
    statements: [...ids].flatMap((id) => (dropped.has(id) ? [] : (of.statement.get(id) ?? []))),
    exhibits: [...ids].flatMap((id) => of.exhibit.get(id) ?? []),
  }
}

/**
 * Statements that their source took back, and with a report everything it reports. Taking back what took
 * something back restores it. Later statements are settled first: a chain of recantations ends (the fold
 * checks that).
 */
export function recantedStatements(of: Case): ReadonlySet<string> {
  const recanting = [...of.statement.values()].filter((statement) => statement.recants !== undefined)
  if (recanting.length === 0) return new Set()
  const takenBack = (id: string): boolean =>
    recanting.some((one) => recantedBy(one).includes(id) && !takenBack(one.id))
  const dropped = (statement: Statement) => chainOf(of, statement).some(({ id }) => takenBack(id))
  return new Set([...of.statement.values()].filter(dropped).map((statement) => statement.id))
}

function assertsIt(claim: Claim): (bearing: Bearing) => boolean {
  return (bearing) =>
    (bearing.how === 'asserts' && bearing.claim === claim.id) ||
    (bearing.how === 'denies' && bearing.claim === claim.negates)
}

function contradictsIt(of: Case, claim: Claim): (bearing: Bearing) => boolean {
  const rivals = new Set(
    [...of.claim.values()].filter((other) => areRivals(claim, other)).map((other) => other.id),
  )
  return (bearing) =>
    (bearing.how === 'denies' && bearing.claim === claim.id) ||
    (bearing.how === 'asserts' && rivals.has(bearing.claim))
}

function areRivals(a: Claim, b: Claim): boolean {
  return rules(a, b) || rules(b, a)
}

function rules(a: Claim, b: Claim): boolean {
  return a.negates === b.id || (a.contradicts?.includes(b.id) ?? false)
}
