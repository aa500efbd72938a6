import { casesFor } from '#lib/server/cases/sees.ts'
import { desk } from '#lib/server/desk.ts'
import { mayAs } from '#lib/server/people/person.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
  const store = await desk()
  const person = signedIn(locals)
  const cases = await Promise.all(
    (await casesFor(store, person)).map(async ({ id, size }) => {
      const { value } = await store.reader.load(id)
      return { id, size, title: value.head.title, question: value.head.question }
    }),
  )
  return { cases, mayOpen: mayAs(person.role, 'reporter') }
}
