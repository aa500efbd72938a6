import { found } from '#lib/server/cases/found.ts'
import { overview } from '#lib/server/cases/overview.ts'
import { draftOf } from '#lib/server/deciding/draft.ts'
import { desk } from '#lib/server/desk.ts'
import { mayAs } from '#lib/server/people/person.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, locals }) => {
  const { role } = signedIn(locals)
  const may = { capture: mayAs(role, 'reporter'), publish: mayAs(role, 'editor') }
  return { ...overview(await found(draftOf(await desk(), params.id))), may }
}
