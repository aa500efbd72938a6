import type { Case } from '@hearsay/case'
import { type WeighedCase, weighCase } from '@hearsay/weighing'
import type { Weigher } from './points.ts'

/**
 * Lines at the pages' word (F2) of every account, by its essential claims. One that has weighed a state
 * weighs the next at the cost of what changed.
 */
export function weigherFrom(known?: WeighedCase): Weigher {
  let before = known
  return (of: Case) => {
    const weighing = weighCase(of, before)
    before = { case: of, weighing }
    return new Map(weighing.accounts.map(({ account, core }) => [account, core.atWord.f2]))
  }
}
