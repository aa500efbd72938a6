import { deskText } from '@hearsay/words'
import { fail, redirect } from '@sveltejs/kit'
import { fieldsOf } from '#lib/server/fields.ts'
import { holdBack } from '#lib/server/limits/attempts.ts'
import { keepCookies } from '#lib/server/people/cookies.ts'
import { canHavePasskeys } from '#lib/server/people/factors.ts'
import { people } from '#lib/server/people/index.ts'
import { signIn } from '#lib/server/people/sign-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async () => ({
  passkeys: canHavePasskeys((await people()).origin),
})

export const actions: Actions = {
  default: async (event) => {
    const { email, password } = fieldsOf(await event.request.formData(), ['email', 'password'])
    const wait = holdBack(event, 'sign-in', email)
    if (wait > 0) return fail(429, { email, wrong: deskText('en', 'held', { seconds: wait }) })
    const came = await signIn(await people(), { email: email.trim(), password }, event.request.headers)
    if (came.came === 'to nothing') {
      const wrong = deskText('en', came.why === 'passkey' ? 'signIn.passkeyNeeded' : 'signIn.wrong')
      return fail(400, { email, wrong })
    }
    keepCookies(came.answer, event.cookies)
    redirect(303, came.came === 'in' ? '/' : '/sign-in/code')
  },
}
