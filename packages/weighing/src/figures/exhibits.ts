import { type Analysis, analysesOf, type Case, custodyOf } from '@hearsay/case'

/**
 * What an exhibit is worth. `forged`: somebody independent found so. `supported`: somebody independent found
 * that it supports what it is offered for. `unexamined`: neither; what those who offer or oppose it find
 * settles nothing.
 */
export type Standing = 'supported' | 'forged' | 'unexamined'

export function standingOf(of: Case, exhibit: string, dropped: ReadonlySet<string>): Standing {
  const independent = keptAnalyses(of, exhibit, dropped).filter((analysis) => analysis.independent)
  if (independent.some((analysis) => analysis.finding === 'forged')) return 'forged'
  return independent.some((analysis) => analysis.finding === 'supports') ? 'supported' : 'unexamined'
}

/** Analyses that their analyst has not taken back. */
export function keptAnalyses(of: Case, exhibit: string, dropped: ReadonlySet<string>): Analysis[] {
  return analysesOf(of, exhibit).filter(({ statement }) => !dropped.has(statement))
}

/** Who made or collected an exhibit, and so had direct access, where that is recorded. */
export function makerOf(of: Case, exhibit: string): string | undefined {
  const collected = custodyOf(of, exhibit).find(({ event }) => event === 'collected')
  return of.exhibit.get(exhibit)?.madeBy ?? collected?.from ?? collected?.to
}
