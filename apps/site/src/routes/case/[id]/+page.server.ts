import { openingView } from '#lib/opening/view.ts'
import { requestedDossier } from '#lib/server/requested.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params, url }) => {
  const dossier = requestedDossier(params.id, url)
  return {
    opening: openingView(dossier),
  }
}
