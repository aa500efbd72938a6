import {
  type Case,
  checkNew,
  checkTimes,
  checkWords,
  type Entry,
  erasedBy,
  fold,
  givenOut,
  parseEntry,
  personalPaths,
  subjectOf,
  unexplainedErasures,
} from '@hearsay/case'
import type { Rules } from './rules.ts'

/** The rules of a Hearsay case. */
export const caseRules: Rules<Entry, Case> = {
  parse: parseEntry,
  fold,
  checkNew,
  checkTimes,
  checkWords,
  givenOut,
  personal: personalPaths,
  kind: (entry) => entry.kind,
  at: (entry) => entry.at,
  subject: subjectOf,
  isErasure: (entry) => entry.kind === 'erasure',
  erases: erasedBy,
  unexplained: unexplainedErasures,
}
