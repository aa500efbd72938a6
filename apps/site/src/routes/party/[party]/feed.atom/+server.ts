import { feedOfParty } from '#lib/server/feeds/of.ts'
import { feedResponse } from '#lib/server/feeds/write.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ params, url }) =>
  feedResponse(await feedOfParty(params.party, url), 'atom', url)
