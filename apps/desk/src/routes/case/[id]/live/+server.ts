import { deskText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { present, watcher } from '#lib/server/live/index.ts'
import { openStream } from '#lib/server/live/stream.ts'
import { mayStill } from '#lib/server/may-still.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { RequestHandler } from './$types'

/** What happens in a case while somebody looks at it. */
export const GET: RequestHandler = async (event) => {
  const { params, request, url, locals } = event
  const person = signedIn(locals)
  const opened = await desk()
  await found(opened.reader.load(params.id))
  const stream = openStream({
    desk: opened,
    watcher: await watcher(),
    present,
    caseId: params.id,
    person,
    word: request.headers.get('last-event-id') ?? url.searchParams.get('mark') ?? '',
    mayStay: mayStill(event),
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
