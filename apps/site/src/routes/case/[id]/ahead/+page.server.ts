import { AHEAD } from '@hearsay/dossier/across/ahead.ts'
import { escalationOf } from '@hearsay/dossier/across/escalation.ts'
import { localeOf } from '#lib/language.ts'
import { caseRef } from '#lib/server/told/case-ref.ts'
import { told } from '#lib/server/told/told.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { id }, url }) => {
  const locale = localeOf(url)
  const from = await caseRef(id, url)
  const parts = AHEAD.flatMap((act) => [`${act}-open`, `${act}-closed`] as const)
  const all = await Promise.all(parts.map((part) => told({ locale, part, cases: [id] })))
  return {
    from,
    escalation: escalationOf(
      all.flat().map(({ what }) => what),
      locale,
    ),
  }
}
