import { deskText } from '@hearsay/words'
import { error, redirect } from '@sveltejs/kit'
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks'
import { RULES } from '#lib/server/access.ts'
import { desk } from '#lib/server/desk.ts'
import { printFirstSteward } from '#lib/server/people/first-steward.ts'
import { people } from '#lib/server/people/index.ts'
import { mayAs } from '#lib/server/people/person.ts'

const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // With none, a browser says of a form that it comes from nowhere, and it would be refused.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'x-frame-options': 'DENY',
}

export const init: ServerInit = async () => {
  await desk()
  await printFirstSteward(await people())
}

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.person = await (await people()).who(event.request.headers)
  const response = await answered({ event, resolve })
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value)
  return response
}

/** The answer, to those who may have it. To others, what is not there and what is not theirs look alike. */
const answered: Handle = async ({ event, resolve }) => {
  const { person } = event.locals
  const rule = RULES[event.route.id ?? '']
  if (rule === 'anybody') return await resolve(event)
  if (person === null) {
    const isPage =
      event.request.method === 'GET' && event.request.headers.get('accept')?.includes('text/html')
    if (isPage) redirect(303, '/sign-in')
    error(401, deskText('en', 'signedOut'))
  }
  if (rule === undefined || !mayAs(person.role, rule)) error(404, deskText('en', 'noPage'))
  return await resolve(event)
}

export const handleError: HandleServerError = ({ kind, error: found, event }) => {
  if (kind !== 'unknown') return
  // The address without its query, which may hold a link that is a secret.
  console.error(`${event.request.method} ${event.url.pathname}:`, found)
  return { status: 500, message: deskText('en', 'failed'), code: 'internal' }
}
