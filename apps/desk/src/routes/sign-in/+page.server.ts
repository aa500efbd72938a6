import { deskText } from '@hearsay/words'
import { fail, redirect } from '@sveltejs/kit'
import { fieldsOf } from '#lib/server/fields.ts'
import { keepCookies } from '#lib/server/people/cookies.ts'
import { people } from '#lib/server/people/index.ts'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async ({ request, cookies }) => {
    const { email, password } = fieldsOf(await request.formData(), ['email', 'password'])
    const answer = await (await people()).auth.api.signInEmail({
      body: { email, password },
      headers: request.headers,
      asResponse: true,
    })
    if (!answer.ok) return fail(400, { email, wrong: deskText('en', 'signIn.wrong') })
    keepCookies(answer, cookies)
    redirect(303, '/')
  },
}
