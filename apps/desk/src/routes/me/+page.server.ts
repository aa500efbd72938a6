import { deskText } from '@hearsay/words'
import { type ActionFailure, error, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import { fieldsOf } from '#lib/server/fields.ts'
import { keptKeys } from '#lib/server/kept-keys.ts'
import { holdBack } from '#lib/server/limits/attempts.ts'
import { codesFor, hasApp, newCodes, newSecret } from '#lib/server/people/app.ts'
import { PASSWORD } from '#lib/server/people/auth.ts'
import { headersNow, keepCookies } from '#lib/server/people/cookies.ts'
import { canHavePasskeys, passkeysOf } from '#lib/server/people/factors.ts'
import { people } from '#lib/server/people/index.ts'
import { isPassword } from '#lib/server/people/password.ts'
import { endSession, sessionsOf } from '#lib/server/people/sessions.ts'
import type { Actions, PageServerLoad } from './$types'
import { setKeys, usualKeys } from './keys.ts'
import type { About, Told } from './told.ts'

export const load: PageServerLoad = async (event) => {
  const { auth, origin } = await people()
  const headers = headersNow(event)
  const [app, passkeys, sessions] = await Promise.all([
    hasApp(auth, headers),
    passkeysOf(auth, headers),
    sessionsOf(auth, headers),
  ])
  const isSafe = app || passkeys.length > 0
  return {
    isSafe,
    app,
    passkeys,
    canAdd: canHavePasskeys(origin),
    sessions,
    keys: keptKeys(event.cookies),
    ...PASSWORD,
  }
}

export const actions: Actions = {
  keys: setKeys,
  usualKeys,

  begin: withPassword('app', async ({ auth, event, password }) => {
    const secret = await newSecret(auth, event.request.headers, password)
    return secret ? { about: 'app', secret } : wrong('app', 'me.wrongPassword')
  }),

  verify: async (event): Promise<Answer> => {
    const { person } = event.locals
    const { code } = fieldsOf(await event.request.formData(), ['code'])
    const held = holdBack(event, 'code', person?.id)
    if (held > 0) return fail(429, { ...heldBack('app', held), isAsked: true })
    const { auth } = await people()
    const body = { code: code.replace(/\s/g, '') }
    const answer = await auth.api.verifyTOTP({ body, headers: event.request.headers, asResponse: true })
    if (!answer.ok || !person) return fail(400, { ...said('app', 'me.wrongCode'), isAsked: true })
    await signedInAnew(event, answer)
    return { about: 'codes', codes: await codesFor(auth, person.id), done: deskText('en', 'me.app.done') }
  },

  codes: withPassword('codes', async ({ auth, event, password }) => {
    const codes = await newCodes(auth, event.request.headers, password)
    return codes ? { about: 'codes', codes } : wrong('codes', 'me.wrongPassword')
  }),

  disable: withPassword('disable', async ({ auth, event, password }) => {
    const { headers } = event.request
    const answer = await auth.api.disableTwoFactor({ body: { password }, headers, asResponse: true })
    if (!answer.ok) return wrong('disable', 'me.wrongPassword')
    await signedInAnew(event, answer)
    return { about: 'app', done: deskText('en', 'me.app.disabled') }
  }),

  passkey: async (event) => {
    const { id } = fieldsOf(await event.request.formData(), ['id'])
    const { auth } = await people()
    await auth.api.deletePasskey({ body: { id }, headers: event.request.headers, asResponse: true })
    redirect(303, '/me')
  },

  password: withPassword('password', async ({ auth, event, password, chosen }) => {
    if (!isPassword(chosen)) return wrong('password', 'welcome.short')
    const body = { currentPassword: password, newPassword: chosen, revokeOtherSessions: true }
    const answer = await auth.api.changePassword({ body, headers: event.request.headers, asResponse: true })
    if (!answer.ok) return wrong('password', 'me.wrongPassword')
    await signedInAnew(event, answer)
    return { about: 'password', done: deskText('en', 'me.password.done') }
  }),

  session: async (event) => {
    const { id } = fieldsOf(await event.request.formData(), ['id'])
    await endSession((await people()).auth, event.request.headers, id)
    redirect(303, '/me')
  },

  others: async ({ request }) => {
    await (await people()).auth.api.revokeOtherSessions({ headers: request.headers })
    redirect(303, '/me')
  },
}

interface Given {
  readonly event: RequestEvent
  readonly auth: Awaited<ReturnType<typeof people>>['auth']
  readonly password: string
  /** A new password, where the form has one. */
  readonly chosen: string
}

type Answer = Told | ActionFailure<Told>

/** An action that a password stands before, which is not to be guessed by whoever finds a browser open. */
function withPassword(about: About, act: (given: Given) => Promise<Answer>) {
  return async (event: RequestEvent): Promise<Answer> => {
    const { password, chosen } = fieldsOf(await event.request.formData(), ['password', 'chosen'])
    const held = holdBack(event, 'password', event.locals.person?.id)
    if (held > 0) return fail(429, heldBack(about, held))
    return await act({ event, auth: (await people()).auth, password, chosen })
  }
}

/** The library began another session in the place of the one that asked. */
async function signedInAnew(event: RequestEvent, answer: Response): Promise<void> {
  keepCookies(answer, event.cookies)
  event.locals.person = await (await people()).who(headersNow(event))
  if (event.locals.person === null) error(401, deskText('en', 'signedOut'))
}

function said(about: About, key: Parameters<typeof deskText>[1]): Told {
  return { about, wrong: deskText('en', key, { ...PASSWORD }) }
}

function wrong(about: About, key: Parameters<typeof deskText>[1]): ActionFailure<Told> {
  return fail(400, said(about, key))
}

function heldBack(about: About, seconds: number): Told {
  return { about, wrong: deskText('en', 'held', { seconds }) }
}
