import { grouping } from '../index/grouping.ts'

/** An exhibit's journey. */
export const custodyOf = grouping('custody', ({ exhibit }) => [exhibit])

/** Examinations of an exhibit, by whomever. */
export const analysesOf = grouping('analysis', ({ exhibit }) => [exhibit])

/** Examinations of an exhibit by somebody independent of those who offer it. */
export const independentAnalysesOf = grouping('analysis', ({ exhibit, independent }) =>
  independent ? [exhibit] : [],
)
