import { deskText } from '@hearsay/words'
import { error, fail, redirect } from '@sveltejs/kit'
import { fieldsOf } from '#lib/server/fields.ts'
import { holdBack } from '#lib/server/limits/attempts.ts'
import { PASSWORD } from '#lib/server/people/auth.ts'
import { keepCookies } from '#lib/server/people/cookies.ts'
import { orFault } from '#lib/server/people/errors.ts'
import { people } from '#lib/server/people/index.ts'
import { isPassword } from '#lib/server/people/password.ts'
import { signIn } from '#lib/server/people/sign-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const person = await orFault((await people()).recovery(tokenIn(url)))
  if (typeof person === 'string') error(410, deskText('en', 'recover.gone'))
  return { name: person.name, email: person.email, ...PASSWORD }
}

export const actions: Actions = {
  default: async (event) => {
    const { request, url, cookies } = event
    const { password } = fieldsOf(await request.formData(), ['password'])
    const wait = holdBack(event, 'link')
    if (wait > 0) return fail(429, { wrong: deskText('en', 'held', { seconds: wait }) })
    if (!isPassword(password)) return fail(400, { wrong: deskText('en', 'welcome.short', { ...PASSWORD }) })
    const person = await orFault((await people()).recover(tokenIn(url), password))
    if (typeof person === 'string') error(410, deskText('en', 'recover.gone'))
    const came = await signIn(await people(), { email: person.email, password }, request.headers)
    if (came.came === 'in') keepCookies(came.answer, cookies)
    redirect(303, '/')
  },
}

const tokenIn = (url: URL): string => url.searchParams.get('link') ?? ''
