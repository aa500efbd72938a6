import { deskText } from '@hearsay/words'
import { error, type RequestHandler } from '@sveltejs/kit'
import { holdBack } from '#lib/server/limits/attempts.ts'
import { isAnswered } from '#lib/server/people/endpoints.ts'
import { people } from '#lib/server/people/index.ts'

/** What the library answers by itself (endpoints.ts). */
const answer: RequestHandler = async (event) => {
  const { request, params } = event
  if (!isAnswered(request.method, params.rest ?? '')) error(404, deskText('en', 'noPage'))
  const all = await people()
  // The framework holds forms to their origin; what scripts send is held to it here.
  if (request.method === 'POST' && request.headers.get('origin') !== all.origin)
    error(403, deskText('en', 'noPage'))
  const wait = request.method === 'POST' ? holdBack(event, 'sign-in') : 0
  if (wait > 0) error(429, deskText('en', 'held', { seconds: wait }))
  return all.auth.handler(request)
}

export const GET = answer
export const POST = answer
