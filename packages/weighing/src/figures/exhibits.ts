import { type Analysis, analysesOf, type Case, custodyOf } from '@hearsay/case'

type Finding = Analysis['finding']

/** What those found who examined an exhibit and are independent of whoever offers it. */
export function independentFindings(
  of: Case,
  exhibit: string,
  dropped: ReadonlySet<string>,
): ReadonlySet<Finding> {
  const kept = keptAnalyses(of, exhibit, dropped).filter((analysis) => analysis.independent)
  return new Set(kept.map(({ finding }) => finding))
}

/** Somebody independent found it forged: whatever rests on it is gone. */
export function isForged(found: ReadonlySet<Finding>): boolean {
  return found.has('forged')
}

/** Somebody independent found that it supports what it is offered for. */
export function isSupported(found: ReadonlySet<Finding>): boolean {
  return found.has('supports') && !isForged(found)
}

/** Somebody independent has examined it, and nobody independent found against it. */
export function isExamined(found: ReadonlySet<Finding>): boolean {
  return found.size > 0 && !isForged(found) && !found.has('contradicts') && !found.has('about-something-else')
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
