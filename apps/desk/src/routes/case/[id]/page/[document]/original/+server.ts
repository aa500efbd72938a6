import { deskText } from '@hearsay/words'
import { error, type RequestHandler } from '@sveltejs/kit'
import { fileResponse, isShown, shownResponse } from '#lib/server/captured/original.ts'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'

/** The bytes of a page as they were captured: for a frame of ours alone, or `?file` to keep. */
export const GET: RequestHandler<{ id: string; document: string }> = async ({ params, url, request }) => {
  const { reader } = await desk()
  const { value } = await found(reader.load(params.id))
  const document = value.document.get(params.document)
  const bytes = document?.hash && (await reader.document(params.id, document.hash))
  if (!document || !bytes) error(404, deskText('en', 'noPage'))
  if (url.searchParams.has('file')) return fileResponse(bytes, document)
  // By itself, in a window of its own, a page could send that window elsewhere.
  if (request.headers.get('sec-fetch-dest') !== 'iframe' || !isShown(document))
    error(404, deskText('en', 'noPage'))
  return shownResponse(bytes, document)
}
