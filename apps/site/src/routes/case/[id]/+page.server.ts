import { checkView } from '#lib/check/view.ts'
import { openingView } from '#lib/opening/view.ts'
import { saidView } from '#lib/said/view.ts'
import { requestedDossier } from '#lib/server/requested.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params, url }) => {
  const dossier = requestedDossier(params.id, url)
  return {
    opening: openingView(dossier),
    said: saidView(dossier, url.searchParams),
    check: checkView(dossier),
  }
}
