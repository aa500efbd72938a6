import { sameParties } from '@hearsay/dossier/across/alike.ts'
import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/language.ts'
import { told } from '#lib/server/told/told.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { party }, url }) => {
  const locale = localeOf(url)
  const found = await told({ locale, part: 'party', subjects: [party] })
  if (found.length === 0) error(404, siteText(locale, 'noPage'))
  return { groups: sameParties(found) }
}
