import { WHOLE } from '@hearsay/store'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { isDismissed } from '#lib/server/guide/dismissed.ts'
import { guideOf } from '#lib/server/guide/guide.ts'
import { mayAs } from '#lib/server/people/person.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async ({ params, locals, cookies }) => {
  const { role } = signedIn(locals)
  const store = await desk()
  const { reader } = store
  // Before the case is looked at: whatever comes after it is told of.
  const mark = (await reader.marks([params.id])).get(params.id)?.word ?? ''
  const { value } = await found(reader.load(params.id))
  const { id, title } = value.head
  const insiders = await reader.insiders(params.id, WHOLE)
  return {
    mark,
    case: { id, title, insiders: insiders.length },
    guide: isDismissed(cookies, params.id) ? null : await guideOf(store, value, role),
    may: { record: mayAs(role, 'reporter'), publish: mayAs(role, 'editor') },
  }
}
