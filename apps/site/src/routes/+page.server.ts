import { localeOf } from '#lib/language.ts'
import { readSheet } from '#lib/server/sheet.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const { items, unsound, keys } = await readSheet(localeOf(url))
  // A record that is put right has the same version.
  if (unsound.length > 0) setHeaders({ 'cache-control': 'no-store' })
  return { cases: items, unsound, keys }
}
