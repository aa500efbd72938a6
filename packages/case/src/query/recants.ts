import type { Case } from '../fold/case.ts'
import { grouping } from '../index/grouping.ts'
import type { Statement } from '../kinds/index.ts'
import { recantedBy } from './bases.ts'

const recantsOf = grouping('statement', recantedBy)

const takingBack = grouping('statement', (one) => (recantedBy(one).length > 0 ? [''] : []))

/** Statements that take something back, whether or not they were taken back in turn. */
export const recantsIn = (of: Case): readonly Statement[] => takingBack(of, '')

/** Statements that take one back, and were not taken back in turn; the fold has checked that this ends. */
export function takenBackBy(of: Case, id: string): Statement[] {
  return recantsOf(of, id).filter((recant) => takenBackBy(of, recant.id).length === 0)
}
