import { assessmentOf, bearingsOn, type Case, signaturesOf } from '@hearsay/case'
import type { Weighing } from '@hearsay/weighing'

/** What a careful editor would ask before a case is public. */
export const QUESTIONS = [
  'unassessed', // no assessment of the case
  'unsigned', // nobody but its author stands behind the assessment
  'unsaid', // a claim that nobody is recorded to say or deny
  'unstated', // a claim for which some who say so give no ground
  'unargued', // a claim with several lines, whose independence nobody has argued
] as const

export type Question = (typeof QUESTIONS)[number]

/** A question, and the records that it is about, by id. */
export interface Asked {
  readonly question: Question
  readonly about: readonly string[]
}

/** Those that a case leaves open, in the order of `QUESTIONS`. */
export function askedOf(of: Case, weighing: Weighing): Asked[] {
  const claims = [...weighing.claims.values()]
  const assessment = assessmentOf(of)
  const found: Readonly<Record<Question, readonly string[]>> = {
    unassessed: assessment ? [] : [of.head.id],
    unsigned: assessment && signaturesOf(of, assessment.id).length === 0 ? [assessment.id] : [],
    unsaid: [...of.claim.keys()].filter((id) => bearingsOn(of, id).length === 0),
    unstated: claims.filter(({ completeness: { stated, asserting } }) => stated < asserting).map(idOf),
    unargued: claims
      .filter(({ strict, independence: { pairs, dependent, independent } }) => {
        const isSeveral = strict.f2.high === null || strict.f2.high > 1
        return isSeveral && pairs > dependent.pairs + independent.pairs
      })
      .map(idOf),
  }
  return QUESTIONS.flatMap((question) => {
    const about = found[question]
    return about.length > 0 ? [{ question, about }] : []
  })
}

const idOf = ({ claim }: { readonly claim: string }): string => claim
