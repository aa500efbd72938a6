import { aroundOf } from '@hearsay/dossier/across/around.ts'
import { localeOf } from '#lib/language.ts'
import { requestedDay } from '#lib/server/requested-day.ts'
import { caseRef } from '#lib/server/told/case-ref.ts'
import { linkedTo } from '#lib/server/told/linked.ts'
import { told } from '#lib/server/told/told.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { id }, url }) => {
  const locale = localeOf(url)
  const on = requestedDay(url)
  const from = await caseRef(id, url)
  const linked = await linkedTo(id, locale)
  const cases = [id, ...linked.map((one) => one.from.id)]
  const settings = await told({ locale, part: 'setting', cases })
  return { from, linked, on, around: aroundOf(settings, on) }
}
