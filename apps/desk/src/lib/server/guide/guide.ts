import type { Case } from '@hearsay/case'
import type { Desk } from '@hearsay/store'
import { draftWithNext } from '../deciding/draft.ts'
import { isAnyAsked } from '../deciding/proposed.ts'
import { mayAs, type Role } from '../people/person.ts'
import { isSample } from './sample-case.ts'
import { standsIn } from './stands.ts'
import { type Step, stepsOf } from './steps.ts'

/**
 * The steps that a guide leads through: of a case to learn by, for whoever may record, until it is public;
 * null where there is nothing to lead to.
 * @throws {StoreError} as `draftOf`
 */
export async function guideOf(desk: Desk, of: Case, role: Role): Promise<readonly Step[] | null> {
  if (!isSample(of) || !mayAs(role, 'reporter')) return null
  const drafted = await draftWithNext(desk, of.head.id, isAnyAsked)
  const steps = stepsOf(standsIn(drafted, await desk.reader.notices(of.head.id), role))
  return steps.some(({ name, isDone }) => name === 'published' && isDone) ? null : steps
}
