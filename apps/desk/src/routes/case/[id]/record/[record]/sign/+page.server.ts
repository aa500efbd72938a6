import { randomUUID } from 'node:crypto'
import { deskText } from '@hearsay/words'
import { error, fail, redirect } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { fieldsOf } from '#lib/server/fields.ts'
import { sign } from '#lib/server/records/sign.ts'
import { recordView } from '#lib/server/records/view.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { id, record } }) => {
  const { value: of } = await found((await desk()).reader.load(id))
  const view = recordView(of, record)
  if (!view?.isStanding || view.kind !== 'assessment') error(404, deskText('en', 'noPage'))
  return { record: view, once: randomUUID() }
}

export const actions: Actions = {
  default: async ({ request, params: { id, record }, locals }) => {
    const { once } = fieldsOf(await request.formData(), ['once'])
    const asked = {
      caseId: id,
      id: record,
      once: once.slice(0, 64) || randomUUID(),
      person: signedIn(locals),
    }
    const came = await found(sign(await desk(), asked))
    if (came.kind === 'gone') error(404, deskText('en', 'noPage'))
    if (came.kind === 'refused') return fail(422, { problems: came.problems.map(({ message }) => message) })
    redirect(303, `/case/${id}/record/${record}`)
  },
}
