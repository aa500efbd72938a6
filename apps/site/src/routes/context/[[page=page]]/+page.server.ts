import { aroundOf } from '@hearsay/dossier/across/around.ts'
import { localeOf } from '#lib/language.ts'
import { requestedDay } from '#lib/server/requested-day.ts'
import { pagedBy, pagesOf } from '#lib/server/told/paged.ts'
import { toldPage } from '#lib/server/told/told.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const paged = pagedBy(params, 24)
  const on = requestedDay(url)
  const { items, total } = await toldPage({ locale: localeOf(url), part: 'setting', ...paged })
  return { on, around: aroundOf(items, on), page: paged.page, pages: pagesOf(paged, total, url) }
}
