import { error } from '@sveltejs/kit'
import { documentView } from '#lib/document/view.ts'
import { source } from '#lib/server/cases.ts'
import { requestedDossier } from '#lib/server/requested.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params, url }) => {
  const dossier = requestedDossier(params.id, url)
  const document = dossier.case.document.get(params.doc)
  if (!document) error(404, 'No document of this case goes by this name.')
  const stored = document.held === 'published' ? source().document(params.id, params.doc) : undefined
  const text = stored?.mediaType.startsWith('text/plain') ? new TextDecoder().decode(stored.bytes) : undefined
  return { document: documentView(dossier, document, text, url.searchParams.get('statement')) }
}
