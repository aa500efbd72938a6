import type { Case } from '../fold/case.ts'
import { grouping } from '../index/grouping.ts'
import type { Assessment } from '../kinds/index.ts'

const assessmentsOf = grouping('assessment', ({ of }) => [of])

/**
 * The assessment in force on the case (by its own id) or on an account: the last that none has superseded.
 */
export function assessmentOf(of: Case, subject: string = of.head.id): Assessment | undefined {
  const all = assessmentsOf(of, subject)
  const superseded = new Set(all.map(({ supersedes }) => supersedes))
  return all.findLast(({ id }) => !superseded.has(id))
}

/** Signatures under an assessment. */
export const signaturesOf = grouping('signature', ({ of }) => [of])
