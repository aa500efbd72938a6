import { weighCase } from '@hearsay/weighing'
import type { Weigher } from './points.ts'

/** Lines at the pages' word (F2) of every account, by its essential claims. */
export const linesOf: Weigher = (of) =>
  new Map(weighCase(of).accounts.map(({ account, core }) => [account, core.atWord.f2]))
