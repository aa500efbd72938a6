import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/language.ts'
import { bundleOf, caseIds } from '#lib/server/cases.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ params, url }) => {
  const bundle = await bundleOf(params.id)
  if (bundle === undefined) {
    const known = (await caseIds()).includes(params.id)
    error(404, siteText(localeOf(url), known ? 'noBundle' : 'noCase'))
  }
  return new Response(bundle, {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="${params.id}.hearsay.json"`,
      'cache-control': 'no-cache',
    },
  })
}
