import { deskText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { verdictFor } from '#lib/server/access.ts'
import { found } from '#lib/server/cases/found.ts'
import { sees } from '#lib/server/cases/sees.ts'
import { desk } from '#lib/server/desk.ts'
import { present, watcher } from '#lib/server/live/index.ts'
import { openStream } from '#lib/server/live/stream.ts'
import { people } from '#lib/server/people/index.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { RequestHandler } from './$types'

/** What happens in a case while somebody looks at it. */
export const GET: RequestHandler = async ({ params, request, url, locals, route }) => {
  const person = signedIn(locals)
  const opened = await desk()
  await found(opened.reader.load(params.id))
  const everybody = await people()
  const stream = openStream({
    desk: opened,
    watcher: await watcher(),
    present,
    caseId: params.id,
    person,
    word: request.headers.get('last-event-id') ?? url.searchParams.get('mark') ?? '',
    mayStay: async () => {
      const now = await everybody.who(request.headers)
      const asking = { route: route.id, params, person: now }
      const verdict = await verdictFor(asking, (id, somebody) => sees(opened, id, somebody))
      return now?.id === person.id && verdict === 'in'
    },
  })
  if (!stream) error(429, deskText('en', 'live.tooMany'))
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream',
      // Where a proxy stands before the desk, it is not to wait until there is more.
      'x-accel-buffering': 'no',
      // Once it ends, nothing is to keep the desk from stopping.
      connection: 'close',
    },
  })
}
