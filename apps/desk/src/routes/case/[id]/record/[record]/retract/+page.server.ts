import { randomUUID } from 'node:crypto'
import { deskText } from '@hearsay/words'
import { error, fail, redirect } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { filledIn } from '#lib/server/records/given.ts'
import { partiesOf } from '#lib/server/records/merges.ts'
import { retract } from '#lib/server/records/retract.ts'
import { recordView } from '#lib/server/records/view.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { id, record } }) => {
  const { value: of } = await found((await desk()).reader.load(id))
  const view = recordView(of, record)
  if (!view?.isStanding || view.kind === 'case') error(404, deskText('en', 'noPage'))
  return {
    record: { id: record, title: view.title, mentions: view.mentions },
    parties: partiesOf(of, record),
    once: randomUUID(),
  }
}

export const actions: Actions = {
  default: async ({ request, params: { id, record }, locals }) => {
    const filled = filledIn(await request.formData())
    if (!filled) return fail(413, { problems: [deskText('en', 'form.large')], why: '' })
    const { why, once } = filled
    const asked = { caseId: id, id: record, why, once, person: signedIn(locals) }
    const came = await found(retract(await desk(), asked))
    if (came.kind === 'refused')
      return fail(422, { problems: came.problems.map(({ message }) => message), why })
    redirect(303, `/case/${id}/record/${record}`)
  },
}
