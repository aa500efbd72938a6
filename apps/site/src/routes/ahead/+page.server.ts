import { AHEAD } from '@hearsay/dossier/across/ahead.ts'
import { localeOf } from '#lib/language.ts'
import { toldPage } from '#lib/server/told/told.ts'
import type { PageServerLoad } from './$types'

/** Of each act, how many are shown before all of them. */
const BRIEF = 12

export const load: PageServerLoad = async ({ url }) => {
  const locale = localeOf(url)
  const acts = await Promise.all(
    AHEAD.map(async (act) => {
      const open = await toldPage({ locale, part: `${act}-open` as const, limit: BRIEF })
      const closed = await toldPage({ locale, part: `${act}-closed` as const, limit: BRIEF })
      return { act, open, closed }
    }),
  )
  return { acts }
}
