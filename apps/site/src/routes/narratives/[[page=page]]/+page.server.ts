import { localeOf } from '#lib/language.ts'
import { pagedBy, pagesOf } from '#lib/server/told/paged.ts'
import { told, toldSubjects } from '#lib/server/told/told.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const paged = pagedBy(params, 40)
  const locale = localeOf(url)
  const { subjects, total } = await toldSubjects({ locale, part: 'story', ...paged })
  const ids = subjects.map(({ subject }) => subject)
  const stories = ids.length === 0 ? [] : await told({ locale, part: 'story', subjects: ids })
  const rows = ids.map((id) => ({ id, stories: stories.filter(({ subject }) => subject === id) }))
  return { rows, page: paged.page, pages: pagesOf(paged, total, url) }
}
