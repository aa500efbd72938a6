import { deskText } from '@hearsay/words'
import { error, fail, redirect } from '@sveltejs/kit'
import { fieldsOf } from '#lib/server/fields.ts'
import { holdBack } from '#lib/server/limits/attempts.ts'
import { PASSWORD } from '#lib/server/people/auth.ts'
import { keepCookies } from '#lib/server/people/cookies.ts'
import { isEmail } from '#lib/server/people/email.ts'
import { orFault } from '#lib/server/people/errors.ts'
import { people } from '#lib/server/people/index.ts'
import { nameIn } from '#lib/server/people/name.ts'
import { isPassword } from '#lib/server/people/password.ts'
import { signIn } from '#lib/server/people/sign-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const invitation = await orFault((await people()).invitation(tokenIn(url)))
  if (typeof invitation === 'string') error(410, deskText('en', 'welcome.gone'))
  return { role: invitation.role, ...PASSWORD }
}

export const actions: Actions = {
  default: async (event) => {
    const { request, url, cookies } = event
    const { name, email, password } = fieldsOf(await request.formData(), ['name', 'email', 'password'])
    const given = { name: name.trim(), email: email.trim() }
    const newcomer = { name: nameIn(name), email: given.email, password }
    const wait = holdBack(event, 'link')
    if (wait > 0) return fail(429, { ...given, wrong: deskText('en', 'held', { seconds: wait }) })
    const wrong = wrongWith(newcomer)
    if (wrong) return fail(400, { ...given, wrong: deskText('en', wrong, { ...PASSWORD }) })
    const joined = await orFault((await people()).accept(tokenIn(url), newcomer))
    if (joined === 'address-taken') return fail(400, { ...given, wrong: deskText('en', 'welcome.taken') })
    if (typeof joined === 'string') error(410, deskText('en', 'welcome.gone'))
    const came = await signIn(await people(), { email: joined.email, password }, request.headers)
    if (came.came === 'in') keepCookies(came.answer, cookies)
    redirect(303, '/')
  },
}

const tokenIn = (url: URL): string => url.searchParams.get('invitation') ?? ''

function wrongWith({ name, email, password }: { name: string; email: string; password: string }) {
  if (name === '') return 'welcome.nameless'
  if (!isEmail(email)) return 'welcome.address'
  if (!isPassword(password)) return 'welcome.short'
  return null
}
