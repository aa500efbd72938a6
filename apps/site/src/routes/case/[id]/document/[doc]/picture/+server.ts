import { isPicture } from '@hearsay/dossier/records/picture.ts'
import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { publishedBytes } from '#lib/server/cases.ts'
import { requestedDossier } from '#lib/server/requested.ts'
import type { RequestHandler } from './$types'

/** Opened by itself, a picture is nothing but a picture: whatever its bytes are, none of them run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

export const GET: RequestHandler = async ({ params, url }) => {
  const dossier = await requestedDossier(params.id, url)
  const document = dossier.case.document.get(params.doc)
  const bytes = document && isPicture(document) ? await publishedBytes(dossier, document) : undefined
  if (document?.mediaType === undefined || bytes === undefined) {
    error(404, siteText(dossier.locale, 'noPicture'))
  }
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': document.mediaType,
      'content-disposition': 'inline',
      'content-security-policy': POLICY,
      'cache-control': 'public, no-cache',
    },
  })
}
