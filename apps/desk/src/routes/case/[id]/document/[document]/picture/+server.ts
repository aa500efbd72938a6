import { givenOut } from '@hearsay/case'
import { isPicture } from '@hearsay/dossier/records/picture.ts'
import { deskText } from '@hearsay/words'
import { error, type RequestHandler } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'

/** Opened by itself, a picture is nothing but a picture: whatever its bytes are, none of them run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** A picture that would be given out, for a preview. */
export const GET: RequestHandler<{ id: string; document: string }> = async ({ params }) => {
  const { reader } = await desk()
  const { value: of } = await found(reader.load(params.id))
  const { hash, mediaType } = of.document.get(params.document) ?? {}
  const isGiven = hash !== undefined && isPicture({ mediaType }) && givenOut(of).has(hash)
  const bytes = isGiven ? await reader.document(params.id, hash) : undefined
  if (bytes === undefined || mediaType === undefined) error(404, deskText('en', 'noPage'))
  return new Response(bytes.slice(), {
    headers: {
      'content-type': mediaType,
      'content-disposition': 'inline',
      'content-security-policy': POLICY,
    },
  })
}
