import { embedded } from '#lib/server/embeds/embedded.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ params, url }) => await embedded(params.id, params.picture, url)
