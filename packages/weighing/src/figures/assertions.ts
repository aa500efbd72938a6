import type { Bearing, Case, Claim, Exhibit, Statement } from '@hearsay/case'
import type { Side } from './types.ts'

export interface Assertions {
  readonly statements: readonly Statement[]
  readonly exhibits: readonly Exhibit[]
}

/**
 * What asserts a claim, or stands against it. A denial of a claim is an assertion of the claim that negates it;
 * doubts, rejections and presuppositions assert nothing. `dropped` statements were taken back.
 */
export function assertionsOf(of: Case, claim: Claim, side: Side, dropped: ReadonlySet<string>): Assertions {
  const counts = side === 'for' ? assertsIt(claim) : contradictsIt(of, claim)
  const ids = new Set([...of.bearing.values()].filter(counts).map((bearing) => bearing.of))
  return {
    statements: [...ids].flatMap((id) => (dropped.has(id) ? [] : (of.statement.get(id) ?? []))),
    exhibits: [...ids].flatMap((id) => of.exhibit.get(id) ?? []),
  }
}

/** Statements that a later statement by the same source takes back. */
export function recantedStatements(of: Case): ReadonlySet<string> {
  return new Set([...of.statement.values()].flatMap((statement) => statement.recants ?? []))
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
