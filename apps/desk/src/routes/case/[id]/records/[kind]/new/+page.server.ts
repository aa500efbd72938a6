import { randomUUID } from 'node:crypto'
import { formOf, recordFor, recordOf } from '@hearsay/case'
import { deskText, titleFor } from '@hearsay/words'
import { error, fail } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { formView } from '#lib/server/records/form-view.ts'
import { filledIn } from '#lib/server/records/given.ts'
import { isWritten } from '#lib/server/records/kinds.ts'
import { placeMap } from '#lib/server/records/place-map.ts'
import { pointedForm } from '#lib/server/records/pointed-form.ts'
import { recordNew } from '#lib/server/records/record.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { effectsOf } from '#lib/server/weighed.ts'
import type { Actions, PageServerLoad } from './$types'

/**
 * An address may say what stands in the form: the fields of a record that is `like` it, or each by itself.
 */
export const load: PageServerLoad = async ({ params: { id, kind }, url }) => {
  const { value: of } = await found((await desk()).reader.load(id))
  if (!isWritten(kind)) error(404, deskText('en', 'noPage'))
  const like = recordFor(of, url.searchParams.get('like') ?? '')
  // Most assessments are of the case; one of an account names it in its place.
  const begun = kind === 'assessment' ? [['of', id] as const] : []
  const given = new Map([...begun, ...url.searchParams])
  const value = like?.kind === kind ? { ...like } : recordOf(formOf(kind), given)
  const map = kind === 'place' ? placeMap(of, value) : null
  return { form: formView(of, kind, value), map, once: randomUUID() }
}

export const actions: Actions = {
  point: async ({ request, params: { id } }) => {
    const { value: of } = await found((await desk()).reader.load(id))
    const shown = pointedForm(of, await request.formData())
    return shown ?? fail(413, { large: true })
  },

  record: async ({ request, params: { id, kind }, locals }) => {
    const store = await desk()
    const { value: before } = await found(store.reader.load(id))
    if (!isWritten(kind)) error(404, deskText('en', 'noPage'))
    const filled = filledIn(await request.formData())
    if (!filled) return fail(413, { large: true })
    const came = await recordNew(store, kind, { ...filled, caseId: id, person: signedIn(locals) })
    if (came.kind === 'refused')
      return fail(422, {
        form: formView(before, kind, came.value, came.problems),
        why: filled.why,
        wrong: deskText('en', 'form.wrong'),
      })
    const { value: after } = await store.reader.load(id)
    return {
      came: { id: came.id, title: titleFor(after, came.id, 'en'), effects: effectsOf(before, after) },
    }
  },
}
