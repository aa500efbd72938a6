import { diffView } from '@hearsay/dossier/history/diff-view.ts'
import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/language.ts'
import { dossierAt } from '#lib/server/cases.ts'
import { requestedTime } from '#lib/server/requested-time.ts'
import type { PageServerLoad } from './$types'

/** A document: nothing of SvelteKit runs in the browser, only the islands of the page (src/islands.ts). */
export const csr = false

export const load: PageServerLoad = async ({ params, url }) => {
  const locale = localeOf(url)
  const times = [requestedTime(url, 'from'), requestedTime(url, 'to')]
  // A `to` that is left out is now, and a `from` that is left out is before the first entry.
  const [from, to] = times[0] && times[1] && times[0] > times[1] ? times.toReversed() : times
  const now = await dossierAt(params.id, locale, to)
  if (!now) error(404, to ? siteText(locale, 'notYet', { time: to }) : siteText(locale, 'noCase'))
  const before = from === undefined ? undefined : await dossierAt(params.id, locale, from)
  const compared = { before: before?.case, after: now.case, latest: now.latest }
  return { diff: diffView(params.id, compared, locale) }
}
