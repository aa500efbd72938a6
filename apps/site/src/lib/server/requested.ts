import type { Dossier } from '@hearsay/dossier/dossier.ts'
import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '../language.ts'
import { dossierAt } from './cases.ts'
import { requestedTime } from './requested-time.ts'

/**
 * The dossier that an address asks for, as of the date in its `as-of` (a day, or an RFC 3339 time in UTC).
 */
export async function requestedDossier(id: string, url: URL): Promise<Dossier> {
  const asOf = requestedTime(url)
  const locale = localeOf(url)
  const dossier = await dossierAt(id, locale, asOf)
  if (dossier) return dossier
  if (asOf !== undefined && (await dossierAt(id, locale))) {
    error(404, siteText(locale, 'notYet', { time: asOf }))
  }
  error(404, siteText(locale, 'noCase'))
}
