import { sheetPage } from '#lib/server/told/front.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  ...(await sheetPage(event, {})),
  digest: process.env.HEARSAY_DIGEST_ORIGIN ?? '',
})
