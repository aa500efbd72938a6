import { feedOfCase } from '#lib/server/feeds/of.ts'
import { feedResponse } from '#lib/server/feeds/write.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ params, url }) =>
  feedResponse(await feedOfCase(params.id, url), 'json', url)
