import { error } from '@sveltejs/kit'
import { bundleOf } from '#lib/server/cases.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ params }) => {
  const bundle = await bundleOf(params.id)
  if (bundle === undefined) error(404, 'No case is recorded under this name.')
  return new Response(bundle, {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="${params.id}.hearsay.json"`,
      'cache-control': 'no-cache',
    },
  })
}
