import { type Bearing, bearingsOn, type Case, type Claim, type Exhibit, type Statement } from '@hearsay/case'
import type { Side } from './types.ts'

export interface Assertions {
  /** Statements that assert the claim, or stand against it, and have not been taken back. */
  readonly standing: readonly Statement[]
  /** Ids of those that have. */
  readonly back: ReadonlySet<string>
  readonly exhibits: readonly Exhibit[]
}

/**
 * What asserts a claim, or stands against it. A denial of a claim is an assertion of the claim that negates
 * it; doubts, rejections and presuppositions assert nothing. `dropped` statements were taken back.
 */
export function assertionsOf(of: Case, claim: Claim, side: Side, dropped: ReadonlySet<string>): Assertions {
  const bearings = side === 'for' ? assertingIt(of, claim) : contradictingIt(of, claim)
  const ids = [...new Set(bearings.map((bearing) => bearing.of))]
  return {
    standing: ids.flatMap((id) => (dropped.has(id) ? [] : (of.statement.get(id) ?? []))),
    back: new Set(ids.filter((id) => dropped.has(id))),
    exhibits: ids.flatMap((id) => of.exhibit.get(id) ?? []),
  }
}

function assertingIt(of: Case, { id, negates }: Claim): Bearing[] {
  return [...bearing(of, id, 'asserts'), ...(negates === undefined ? [] : bearing(of, negates, 'denies'))]
}

function contradictingIt(of: Case, claim: Claim): Bearing[] {
  const rivals = [...of.claim.values()].filter((other) => rules(claim, other) || rules(other, claim))
  return [...bearing(of, claim.id, 'denies'), ...rivals.flatMap(({ id }) => bearing(of, id, 'asserts'))]
}

function bearing(of: Case, claim: string, how: Bearing['how']): Bearing[] {
  return bearingsOn(of, claim).filter((one) => one.how === how)
}

/** Whether one claim rules out another. */
export function rules(a: Claim, b: Claim): boolean {
  return a.negates === b.id || (a.contradicts?.includes(b.id) ?? false)
}
