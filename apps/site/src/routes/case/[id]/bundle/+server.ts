import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/language.ts'
import { versionOf } from '#lib/server/cases.ts'
import { noCase } from '#lib/server/requested.ts'
import { source } from '#lib/server/source.ts'
import { textStream } from '#lib/server/text-stream.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ params: { id }, url }) => {
  if ((await versionOf(id)) === undefined) return await noCase(id, url)
  const bundle = await source().bundle(id)
  if (bundle === undefined) error(404, siteText(localeOf(url), 'noBundle'))
  return new Response(textStream(bundle), {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="${id}.hearsay.json"`,
      'cache-control': 'no-cache',
    },
  })
}
