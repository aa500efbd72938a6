import { deskText } from '@hearsay/words'
import { error, type RequestHandler } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { pictureIn } from '#lib/server/previewing/picture.ts'

/** Opened by itself, a picture is nothing but a picture: whatever its bytes are, none of them run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** A picture that would be given out, for a preview. */
export const GET: RequestHandler<{ id: string; document: string }> = async ({ params }) => {
  const store = await desk()
  const { value } = await found(store.reader.load(params.id))
  const picture = await pictureIn(store, value, params.document)
  if (!picture) error(404, deskText('en', 'noPage'))
  return new Response(picture.bytes.slice(), {
    headers: {
      'content-type': picture.mediaType,
      'content-disposition': 'inline',
      'content-security-policy': POLICY,
    },
  })
}
