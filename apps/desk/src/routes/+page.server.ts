import { desk } from '#lib/server/desk.ts'
import { mayAs } from '#lib/server/people/person.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
  const { reader } = await desk()
  const cases = await Promise.all(
    (await reader.cases()).map(async ({ id, size }) => {
      const { value } = await reader.load(id)
      return { id, size, title: value.head.title, question: value.head.question }
    }),
  )
  return { cases, mayOpen: mayAs(signedIn(locals).role, 'reporter') }
}
