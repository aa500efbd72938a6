import { deskText } from '@hearsay/words'
import { fail, redirect } from '@sveltejs/kit'
import { fieldsOf } from '#lib/server/fields.ts'
import { holdBack } from '#lib/server/limits/attempts.ts'
import { keepCookies } from '#lib/server/people/cookies.ts'
import { people } from '#lib/server/people/index.ts'
import { giveCode } from '#lib/server/people/sign-in.ts'
import type { Actions, PageServerLoad } from './$types'

/** A code ends a sign-in that waits for one; whoever is in already has nothing to end. */
export const load: PageServerLoad = ({ locals }) => {
  if (locals.person) redirect(303, '/')
}

export const actions: Actions = {
  default: async (event) => {
    if (event.locals.person) redirect(303, '/')
    const { code } = fieldsOf(await event.request.formData(), ['code'])
    const wait = holdBack(event, 'code')
    if (wait > 0) return fail(429, { wrong: deskText('en', 'held', { seconds: wait }) })
    const came = await giveCode(await people(), code, event.request.headers)
    if (came.came === 'to nothing') {
      if (came.why === 'locked') event.setHeaders({ 'retry-after': `${LOCKED}` })
      return fail(came.why === 'locked' ? 429 : 400, { wrong: deskText('en', WRONG[came.why]) })
    }
    keepCookies(came.answer, event.cookies)
    redirect(303, '/')
  },
}

/** Seconds for which the library asks nothing of somebody after ten wrong codes. */
const LOCKED = 900

const WRONG = {
  wrong: 'code.wrong',
  passkey: 'signIn.passkeyNeeded',
  over: 'code.over',
  locked: 'code.locked',
} as const
