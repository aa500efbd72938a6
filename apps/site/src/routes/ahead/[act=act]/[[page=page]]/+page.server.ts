import { localeOf } from '#lib/language.ts'
import { pagedBy, pagesOf } from '#lib/server/told/paged.ts'
import { toldPage } from '#lib/server/told/told.ts'
import type { PageServerLoad } from './$types'

/** Open ones first, then those with an end, in one list of pages. */
export const load: PageServerLoad = async ({ params, url }) => {
  const { act } = params
  const paged = pagedBy(params, 40)
  const locale = localeOf(url)
  const { limit, offset } = paged
  const open = await toldPage({ locale, part: `${act}-open` as const, limit, offset })
  const room = limit - open.items.length
  const after = Math.max(0, offset - open.total)
  const closed = await toldPage({ locale, part: `${act}-closed` as const, limit: room, offset: after })
  return { act, open, closed, page: paged.page, pages: pagesOf(paged, open.total + closed.total, url) }
}
