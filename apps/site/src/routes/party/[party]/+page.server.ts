import { sameParties } from '@hearsay/dossier/across/alike.ts'
import { partyView } from '@hearsay/dossier/across/party.ts'
import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/language.ts'
import { requestedDay } from '#lib/server/requested-day.ts'
import { told } from '#lib/server/told/told.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { party }, url }) => {
  const locale = localeOf(url)
  const found = await told({ locale, part: 'party', subjects: [party] })
  if (found.length === 0) error(404, siteText(locale, 'noPage'))
  const on = requestedDay(url)
  const parties = sameParties(found).flatMap(([first, ...rest]) =>
    first ? [partyView([first, ...rest], on)] : [],
  )
  return { on, parties }
}
