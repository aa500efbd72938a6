import { error } from '@sveltejs/kit'
import { dossierAt, source } from '#lib/server/cases.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = ({ params }) => {
  if (!dossierAt(params.id)) error(404, 'No case is recorded under this name.')
  return new Response(source().bundle(params.id), {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="${params.id}.hearsay.json"`,
      'cache-control': 'no-cache',
    },
  })
}
