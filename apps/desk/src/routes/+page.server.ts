import { changesFrom } from '@hearsay/case'
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
      const { title, question } = value.head
      return { id, size, title, question, changed: changesFrom(value, size - 1)[0]?.at ?? '' }
    }),
  )
  // What is worked on comes first.
  cases.sort((a, b) => Date.parse(b.changed) - Date.parse(a.changed) || a.id.localeCompare(b.id))
  return { cases, mayOpen: mayAs(person.role, 'reporter') }
}
