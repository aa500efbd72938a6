import type { ClaimGraph } from './types.ts'

/** Statements by which a party asserts the claim of a graph. */
export function statementsBy({ asserting }: ClaimGraph, party: string): readonly string[] {
  return asserting.find((assertion) => assertion.party === party)?.statements ?? []
}
