import { aloneOrError } from '#lib/server/alone.ts'
import { dossierOrError } from '#lib/server/requested.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const dossier = await dossierOrError(params.id, url, undefined)
  return { alone: aloneOrError(dossier, params.statement, url) }
}
