import { desk } from '#lib/server/desk.ts'
import { mayAs } from '#lib/server/people/person.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { draftOf } from '#lib/server/work/draft.ts'
import { found } from '#lib/server/work/found.ts'
import { overview } from '#lib/server/work/overview.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, locals }) => {
  const { role } = signedIn(locals)
  const may = { capture: mayAs(role, 'reporter'), publish: mayAs(role, 'editor') }
  return { ...overview(await found(draftOf(await desk(), params.id))), may }
}
