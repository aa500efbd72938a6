import type { RequestHandler } from '@sveltejs/kit'
import { feedOfAll } from '#lib/server/feeds/of.ts'
import { feedResponse } from '#lib/server/feeds/write.ts'

export const GET: RequestHandler = async ({ url }) => feedResponse(await feedOfAll(url), 'atom', url)
