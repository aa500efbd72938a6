import { wholeView } from '@hearsay/dossier/whole/view.ts'
import { requestedDossier } from '#lib/server/requested.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) =>
  wholeView(await requestedDossier(params.id, url), url.searchParams, url.origin)
