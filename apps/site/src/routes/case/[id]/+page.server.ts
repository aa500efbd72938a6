import { wholeView } from '@hearsay/dossier/whole/view.ts'
import { requestedDossier } from '#lib/server/requested.ts'
import { siteAddress } from '#lib/server/site-address.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) =>
  wholeView(await requestedDossier(params.id, url), url.searchParams, siteAddress(url))
