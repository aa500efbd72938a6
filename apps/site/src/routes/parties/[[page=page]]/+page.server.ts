import { localeOf } from '#lib/language.ts'
import { pagedBy, pagesOf } from '#lib/server/told/paged.ts'
import { told, toldSubjects } from '#lib/server/told/told.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const paged = pagedBy(params, 120)
  const locale = localeOf(url)
  const { subjects, total } = await toldSubjects({ locale, part: 'name', ...paged })
  const ids = subjects.map(({ subject }) => subject)
  const names = ids.length === 0 ? [] : await told({ locale, part: 'name', subjects: ids })
  const byId = Map.groupBy(names, ({ subject }) => subject)
  const rows = ids.flatMap((id) => {
    const all = byId.get(id) ?? []
    const [first] = all
    if (first === undefined) return []
    const said = all.reduce((sum, { what }) => sum + what.said, 0)
    const bears = all.reduce((sum, { what }) => sum + what.bears, 0)
    return [{ id, name: first.what.name, kind: first.what.typeWords, cases: all.length, said, bears }]
  })
  return { rows, page: paged.page, pages: pagesOf(paged, total, url) }
}
