import { CaseError } from '@hearsay/case'
import { deskText } from '@hearsay/words'
import { fail, redirect } from '@sveltejs/kit'
import { openCase, wrongFields } from '#lib/server/cases/new-case.ts'
import { desk } from '#lib/server/desk.ts'
import { fieldsOf } from '#lib/server/fields.ts'
import { SAMPLE_CASE } from '#lib/server/guide/sample-case.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions } from './$types'

const FIELDS = ['title', 'question', 'kicker', 'language'] as const

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const { limited, sample, ...fields } = fieldsOf(await request.formData(), [
      ...FIELDS,
      'limited',
      'sample',
    ])
    if (sample !== '')
      redirect(303, `/case/${await openCase(await desk(), signedIn(locals), SAMPLE_CASE)}/capture`)
    const given = {
      ...fields,
      title: fields.title.trim(),
      question: fields.question.trim(),
      kicker: fields.kicker.trim(),
    }
    let id: string
    try {
      id = await openCase(await desk(), signedIn(locals), given, limited !== '')
    } catch (fault) {
      if (!(fault instanceof CaseError)) throw fault
      const labels = FIELDS.filter((field) => wrongFields(fault).includes(field))
      const names = labels.map((field) => deskText('en', `case.${field}`)).join(', ')
      return fail(400, { ...given, limited, wrong: deskText('en', 'case.wrong', { fields: names }) })
    }
    redirect(303, `/case/${id}`)
  },
}
