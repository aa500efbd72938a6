import { textOfBytes } from '@hearsay/case'
import { documentView } from '@hearsay/dossier/document/view.ts'
import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { publishedBytes } from '#lib/server/cases.ts'
import { requestedDossier } from '#lib/server/requested.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const dossier = await requestedDossier(params.id, url)
  const document = dossier.case.document.get(params.doc)
  if (!document) error(404, siteText(dossier.locale, 'noDocument'))
  const bytes = await publishedBytes(dossier, document)
  const text = bytes && document.mediaType === 'text/plain' ? textOfBytes(bytes) : undefined
  return { document: documentView(dossier, document, text, url.searchParams.get('statement')) }
}
