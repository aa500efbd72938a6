import { wholeView } from '@hearsay/dossier/whole/view.ts'
import { editionOrError } from '#lib/server/requested.ts'
import { siteAddress } from '#lib/server/site-address.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) =>
  wholeView(await editionOrError(params.id, params.number, url), url.searchParams, siteAddress(url))
