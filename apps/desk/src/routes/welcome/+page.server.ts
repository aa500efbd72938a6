import { deskText } from '@hearsay/words'
import { error, fail, redirect } from '@sveltejs/kit'
import { fieldsOf } from '#lib/server/fields.ts'
import { PASSWORD } from '#lib/server/people/auth.ts'
import { keepCookies } from '#lib/server/people/cookies.ts'
import { people } from '#lib/server/people/index.ts'
import { type Invitation, NoInvitation } from '#lib/server/people/people.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const { role } = await invited(url)
  return { role, least: PASSWORD.least, most: PASSWORD.most }
}

export const actions: Actions = {
  default: async ({ request, url, cookies }) => {
    const { name, email, password } = fieldsOf(await request.formData(), ['name', 'email', 'password'])
    const given = { name: name.trim(), email: email.trim() }
    const wrong = wrongWith({ ...given, password })
    if (wrong) return fail(400, { ...given, wrong: deskText('en', wrong, { ...PASSWORD }) })
    await invited(url)
    const { auth, ...all } = { auth: (await people()).auth, people: await people() }
    try {
      await all.people.accept(tokenIn(url), { ...given, password })
    } catch (found) {
      if (!(found instanceof NoInvitation)) throw found
      error(410, deskText('en', 'welcome.gone'))
    }
    const answer = await auth.api.signInEmail({
      body: { email: given.email, password },
      headers: request.headers,
      asResponse: true,
    })
    keepCookies(answer, cookies)
    redirect(303, '/')
  },
}

const tokenIn = (url: URL): string => url.searchParams.get('invitation') ?? ''

async function invited(url: URL): Promise<Invitation> {
  try {
    return await (await people()).invitation(tokenIn(url))
  } catch (found) {
    if (!(found instanceof NoInvitation)) throw found
    error(410, deskText('en', 'welcome.gone'))
  }
}

function wrongWith({ name, email, password }: { name: string; email: string; password: string }) {
  if (name === '') return 'welcome.nameless'
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return 'welcome.address'
  if (password.length < PASSWORD.least || password.length > PASSWORD.most) return 'welcome.short'
  return null
}
