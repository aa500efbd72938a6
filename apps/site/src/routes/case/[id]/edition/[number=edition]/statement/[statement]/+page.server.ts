import { aloneOrError } from '#lib/server/alone.ts'
import { editionOrError } from '#lib/server/requested.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const dossier = await editionOrError(params.id, params.number, url)
  return { alone: aloneOrError(dossier, params.statement, url) }
}
