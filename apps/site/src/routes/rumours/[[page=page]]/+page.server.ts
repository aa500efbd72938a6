import { localeOf } from '#lib/language.ts'
import { pagedBy, pagesOf } from '#lib/server/told/paged.ts'
import { toldPage } from '#lib/server/told/told.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const paged = pagedBy(params, 40)
  const { items, total } = await toldPage({ locale: localeOf(url), part: 'rumour', ...paged })
  return { items, page: paged.page, pages: pagesOf(paged, total, url) }
}
