import { localeOf } from '#lib/language.ts'
import { foundFor } from '#lib/server/found/found.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const query = url.searchParams.get('q') ?? ''
  const kind = url.searchParams.get('kind')
  return { query, kind, found: await foundFor(query, kind, localeOf(url)) }
}
