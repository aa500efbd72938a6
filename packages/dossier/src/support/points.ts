import { type Account, type Belief, beliefsIn, type Case } from '@hearsay/case'
import type { Lines } from '@hearsay/weighing'
import { levelOf } from './levels.ts'

/** Weighs every account of a case: account id to the lines behind it, at the pages' word. */
export type Weigher = (of: Case) => ReadonlyMap<string, Lines>

/** Where one account stands in one state. */
export interface Point {
  readonly account: Account
  readonly support: Lines | undefined
  readonly beliefs: readonly Belief[]
}

export function pointsOf(of: Case, weigh: Weigher): Point[] {
  if (of.account.size === 0) return []
  const support = weigh(of)
  return [...of.account.values()].map((account) => ({
    account,
    support: support.get(account.id),
    beliefs: beliefsIn(of, account.id),
  }))
}

/** The widest level of belief that anybody reports; `undefined` where nobody reports any. */
export function highestLevel({ beliefs }: Point): number | undefined {
  const levels = beliefs.map(({ extent }) => levelOf(extent))
  return levels.length === 0 ? undefined : Math.max(...levels)
}

/** Whether two points stand at the same place of the chart. */
export function samePlace(a: Point, b: Point): boolean {
  return (
    a.support?.low === b.support?.low &&
    a.support?.high === b.support?.high &&
    highestLevel(a) === highestLevel(b)
  )
}
