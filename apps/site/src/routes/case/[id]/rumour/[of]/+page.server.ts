import { spreadOf } from '@hearsay/dossier/across/spread.ts'
import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/language.ts'
import { noCase } from '#lib/server/requested.ts'
import { source } from '#lib/server/source.ts'
import { told } from '#lib/server/told/told.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { id, of }, url }) => {
  const locale = localeOf(url)
  const [found] = await told({ locale, part: 'rumour', cases: [id], subjects: [of] })
  if (found) {
    const { from, what } = found
    return { from, rumour: what, spread: spreadOf(what.sightings, from.language) }
  }
  if ((await source().cases()).every((one) => one.id !== id)) await noCase(id, url)
  error(404, siteText(locale, 'noPage'))
}
