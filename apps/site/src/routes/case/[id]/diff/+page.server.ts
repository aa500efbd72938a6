import { diffView } from '@hearsay/dossier/history/diff-view.ts'
import { localeOf } from '#lib/language.ts'
import { dossierAt } from '#lib/server/cases.ts'
import { dossierOrError } from '#lib/server/requested.ts'
import { requestedSpan } from '#lib/server/requested-time.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const locale = localeOf(url)
  const { from, to } = requestedSpan(url)
  const now = await dossierOrError(params.id, url, to)
  const before = from === undefined ? undefined : await dossierAt(params.id, locale, from)
  const compared = { before: before?.case, after: now.case, latest: now.latest }
  return { diff: diffView(params.id, compared, locale) }
}
