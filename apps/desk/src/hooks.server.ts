import type { EventEmitter } from 'node:events'
import { deskText } from '@hearsay/words'
import { error, isHttpError, isRedirect, json, type RequestEvent, redirect } from '@sveltejs/kit'
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks'
import { SENDER } from '#lib/keeping/sender.ts'
import { RULES, verdictFor } from '#lib/server/access.ts'
import { authorId } from '#lib/server/cases/author.ts'
import { sees } from '#lib/server/cases/sees.ts'
import { toldFault } from '#lib/server/cases/told-fault.ts'
import { endThread, readyThread } from '#lib/server/deciding/thread.ts'
import { desk } from '#lib/server/desk.ts'
import { isFromElsewhere } from '#lib/server/elsewhere.ts'
import { proxies } from '#lib/server/limits/attempts.ts'
import { notReadFor } from '#lib/server/limits/given.ts'
import { endStreams } from '#lib/server/live/stream.ts'
import { printFirstSteward } from '#lib/server/people/first-steward.ts'
import { people } from '#lib/server/people/index.ts'
import { printRecovery } from '#lib/server/people/print-recovery.ts'
import { followed } from '#lib/server/searching/followed.ts'
import ERROR from './error.html?raw'

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
  proxies()
  // What serves the desk says so (apps/cli/src/serve/app.ts): a stream would keep it from stopping.
  const events: EventEmitter = process
  events.once('hearsay:stopping', endStreams)
  events.once('hearsay:stopping', () => void endThread())
  // Whoever searches first is not the one to wait for what was recorded before.
  void followed(await desk())
  readyThread()
  await printFirstSteward(await people())
  await printRecovery(await people(), process.env.DESK_RECOVER)
}

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.person = await (await people()).who(event.request.headers)
  const response = await answered({ event, resolve }).catch((thrown) => thrownAs(thrown, event))
  for (const [name, value] of Object.entries(HEADERS))
    if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}

/** The answer, to those who may have it. To others, what is not there and what is not theirs look alike. */
async function answered({ event, resolve }: Parameters<Handle>[0]): Promise<Response> {
  if (isFromElsewhere(event.request)) error(403, deskText('en', 'given.elsewhere'))
  if (isOfAnother(event)) error(401, deskText('en', 'signedOut'))
  const store = await desk()
  const asking = { route: event.route.id, params: event.params, person: event.locals.person }
  const verdict = await verdictFor(asking, (id, person) => sees(store, id, person))
  if (verdict === 'in') {
    const notRead = notReadFor(event.request, { route: event.route.id, rule: RULES[event.route.id ?? ''] })
    if (notRead) error(notRead.status, deskText('en', notRead.message))
    readForms(event.request)
    return await resolve(event)
  }
  if (verdict === 'nothing') error(404, deskText('en', 'noPage'))
  const { status, message, at } = FIRST[verdict]
  if (isPage(event)) redirect(303, at)
  error(status, deskText('en', message))
}

/** Whether what somebody sent, or left waiting, comes with the session of another who signed in there. */
function isOfAnother({ request, locals: { person } }: RequestEvent): boolean {
  const sender = request.headers.get(SENDER)
  return sender !== null && sender !== '' && (person === null || authorId(person) !== sender)
}

/** What is no form is the fault of whoever sent it, and not of the desk (Fetch: a TypeError). */
function readForms(request: Request): void {
  const read = request.formData.bind(request)
  request.formData = () =>
    read().catch((fault) => {
      if (fault instanceof TypeError) error(400, deskText('en', 'given.noForm'))
      throw fault
    })
}

/** What is thrown here is answered here: the framework's own answer to it would have no headers of ours. */
function thrownAs(thrown: unknown, { isDataRequest, request }: RequestEvent): Response {
  if (isRedirect(thrown)) {
    const { status, location } = thrown
    if (isDataRequest) return json({ type: 'redirect', status, location })
    return new Response(null, { status, headers: { location: String(location) } })
  }
  if (!isHttpError(thrown)) throw thrown
  const { status, body } = thrown
  const isRead = !isDataRequest && request.headers.get('accept')?.includes('text/html') === true
  return isRead ? errorPage(status, body.message) : json(body, { status })
}

/** The page that the framework has for errors, with nothing in it that depends on who asks. */
function errorPage(status: number, message: string): Response {
  const page = ERROR.replace('%sveltekit.status%', `${status}`).replace('%sveltekit.error.message%', message)
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  }
  return new Response(page, { status, headers })
}

/** What somebody has to do before they may ask, and where. */
const FIRST = {
  'sign in': { status: 401, message: 'signedOut', at: '/sign-in' },
  'second factor': { status: 403, message: 'me.first', at: '/me' },
} as const

function isPage({ request, isDataRequest }: RequestEvent): boolean {
  if (request.method !== 'GET') return false
  return isDataRequest || request.headers.get('accept')?.includes('text/html') === true
}

export const handleError: HandleServerError = ({ kind, error: found, event }) => {
  if (kind !== 'unknown') return
  // The address without its query, which may hold a link that is a secret.
  console.error(`${event.request.method} ${event.url.pathname}:`, found)
  return toldFault(found) ?? { status: 500, message: deskText('en', 'failed'), code: 'internal' }
}
