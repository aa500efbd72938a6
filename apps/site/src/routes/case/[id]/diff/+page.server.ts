import { diffView } from '@hearsay/dossier/history/diff-view.ts'
import { localeOf } from '#lib/language.ts'
import { dossierAt } from '#lib/server/cases.ts'
import { dossierOrError } from '#lib/server/requested.ts'
import { requestedTime } from '#lib/server/requested-time.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const locale = localeOf(url)
  const times = [requestedTime(url, 'from'), requestedTime(url, 'to')]
  // A `to` that is left out is now, and a `from` that is left out is before the first entry.
  const [from, to] = times[0] && times[1] && times[0] > times[1] ? times.toReversed() : times
  const now = await dossierOrError(params.id, url, to)
  const before = from === undefined ? undefined : await dossierAt(params.id, locale, from)
  const compared = { before: before?.case, after: now.case, latest: now.latest }
  return { diff: diffView(params.id, compared, locale) }
}
