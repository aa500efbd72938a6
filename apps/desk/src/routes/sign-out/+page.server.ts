import { redirect } from '@sveltejs/kit'
import { keepCookies } from '#lib/server/people/cookies.ts'
import { people } from '#lib/server/people/index.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = () => redirect(303, '/')

export const actions: Actions = {
  default: async ({ request, cookies }) => {
    keepCookies(
      await (await people()).auth.api.signOut({ headers: request.headers, asResponse: true }),
      cookies,
    )
    redirect(303, '/sign-in')
  },
}
