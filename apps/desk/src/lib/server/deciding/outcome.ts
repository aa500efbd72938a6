import { CaseError } from '@hearsay/case'
import { StoreError } from '@hearsay/store'
import { retried } from '../cases/retried.ts'
import type { Person } from '../people/person.ts'

/** Where somebody works: on which page of which case. */
export interface Place {
  readonly caseId: string
  /** Id of the captured document. */
  readonly page: string
  readonly person: Person
}

/** Which proposal is decided. */
export interface Asked extends Place {
  readonly key: string
}

/**
 * What came of it: `gone` where it is proposed no more, since somebody decided it or what it needs;
 * `built-on` where what would be taken back carries what was recorded since; `not-taken` where the rules do
 * not take it.
 */
export type Outcome = 'accepted' | 'refused' | 'undone' | 'changed' | 'gone' | 'built-on' | 'not-taken'

/** What a case does not take, or what somebody decided first, comes back as such. */
export async function tried(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await retried(work)
  } catch (error) {
    if (error instanceof CaseError) return 'not-taken'
    if (!(error instanceof StoreError)) throw error
    if (error.code === 'invalid-entry') return 'not-taken'
    if (error.code === 'decided' || error.code === 'undecided') return 'gone'
    throw error
  }
}
