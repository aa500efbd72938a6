import { SHEET_PAGE } from '#lib/across/sheet.ts'
import { localeOf } from '#lib/language.ts'
import { frontPage } from '#lib/server/told/front.ts'
import { pagedBy, pagesOf } from '#lib/server/told/paged.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const paged = pagedBy({}, SHEET_PAGE)
  const front = await frontPage(localeOf(url), paged)
  // A record that is put right has the same version.
  if (front.cards.unsound.length > 0) setHeaders({ 'cache-control': 'no-store' })
  return {
    ...front,
    digest: process.env.HEARSAY_DIGEST_ORIGIN ?? '',
    page: 1,
    pages: pagesOf(paged, front.cards.total, url),
  }
}
