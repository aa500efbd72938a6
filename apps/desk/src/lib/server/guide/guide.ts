import type { Case } from '@hearsay/case'
import type { Desk } from '@hearsay/store'
import { mayAs, type Role } from '../people/person.ts'
import { isSample } from './sample-case.ts'
import { standsOf } from './stands.ts'
import { type Step, stepsOf } from './steps.ts'

/**
 * The steps that a guide leads through: of a case to learn by, for whoever may record, until it is public;
 * null where there is nothing to lead to.
 * @throws {StoreError} as `standsOf`
 */
export async function guideOf(desk: Desk, of: Case, role: Role): Promise<readonly Step[] | null> {
  if (!isSample(of) || !mayAs(role, 'reporter')) return null
  const steps = stepsOf(await standsOf(desk, of.head.id, role))
  return steps.some(({ name, isDone }) => name === 'published' && isDone) ? null : steps
}
