import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { mayAs } from '#lib/server/people/person.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async ({ params, locals }) => {
  const { role } = signedIn(locals)
  const { value } = await found((await desk()).reader.load(params.id))
  const { id, title } = value.head
  return { case: { id, title }, may: { record: mayAs(role, 'reporter'), publish: mayAs(role, 'editor') } }
}
