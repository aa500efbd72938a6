import { randomUUID } from 'node:crypto'
import { deskText, titleFor } from '@hearsay/words'
import { error, fail } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { type Answer, changeAnswer } from '#lib/server/records/answer.ts'
import { lastChange, recordChange, standing } from '#lib/server/records/change.ts'
import { formView } from '#lib/server/records/form-view.ts'
import { filledIn } from '#lib/server/records/given.ts'
import { isChanged } from '#lib/server/records/kinds.ts'
import { placeMap } from '#lib/server/records/place-map.ts'
import { pointedForm } from '#lib/server/records/pointed-form.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { id, record } }) => {
  const { value: of } = await found((await desk()).reader.load(id))
  const now = standing(of, record)
  if (!now || !isChanged(now.kind)) error(404, deskText('en', 'noPage'))
  return {
    record: { id: record, title: titleFor(of, record, 'en') },
    form: formView(of, now.kind, { ...now }),
    map: now.kind === 'place' ? placeMap(of, { ...now }) : null,
    expected: lastChange(of, record),
    once: randomUUID(),
  }
}

const failed = (status: number, answer: Answer) => fail(status, answer)

export const actions: Actions = {
  point: async ({ request, params: { id } }) => {
    const { value: of } = await found((await desk()).reader.load(id))
    const sent = await request.formData()
    const shown = pointedForm(of, sent)
    return shown ? { ...shown, expected: Number(sent.get('expected')) } : failed(413, { large: true })
  },

  record: async ({ request, params: { id, record }, locals }) => {
    const store = await desk()
    const { value: before } = await found(store.reader.load(id))
    const filled = filledIn(await request.formData())
    if (!filled) return failed(413, { large: true })
    const expected = Number(filled.given.get('expected') || -1)
    const person = signedIn(locals)
    const came = await recordChange(store, { ...filled, caseId: id, id: record, expected, person })
    const { value: after } = await store.reader.load(id)
    const { status, answer } = changeAnswer({ id: record, came, why: filled.why, before, after })
    return status === 200 ? answer : failed(status, answer)
  },
}
