import type { RequestHandler } from '@sveltejs/kit'
import { people } from '#lib/server/people/index.ts'

/** What the library answers by itself: passkeys need a script, and scripts ask here. */
const answer: RequestHandler = async ({ request }) => (await people()).auth.handler(request)

export const GET = answer
export const POST = answer
