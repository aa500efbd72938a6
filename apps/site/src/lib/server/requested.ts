import type { Dossier } from '@hearsay/dossier/dossier.ts'
import { dayWords, type Locale, siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '../language.ts'
import { dossierAt, dossierOfEdition } from './cases.ts'
import { requestedTime } from './requested-time.ts'
import { source, type Withdrawal } from './source.ts'

/**
 * The dossier that an address asks for, as of the date in its `as-of` (a day, or an RFC 3339 time in UTC).
 */
export async function requestedDossier(id: string, url: URL): Promise<Dossier> {
  return await dossierOrError(id, url, requestedTime(url))
}

/** The dossier as of a time, or the error that says why there is none. */
export async function dossierOrError(id: string, url: URL, asOf: string | undefined): Promise<Dossier> {
  const locale = localeOf(url)
  const dossier = await dossierAt(id, locale, asOf)
  if (dossier) return dossier
  if (asOf !== undefined && (await dossierAt(id, locale))) {
    error(404, siteText(locale, 'notYet', { time: asOf }))
  }
  return await noCase(id, url)
}

/** The dossier of an edition, or the error that says why there is none. */
export async function editionOrError(id: string, number: number, url: URL): Promise<Dossier> {
  const locale = localeOf(url)
  const found = await dossierOfEdition(id, locale, number)
  if (found === undefined) {
    if (await dossierAt(id, locale)) error(404, siteText(locale, 'noEdition'))
    return await noCase(id, url)
  }
  return 'case' in found ? found : gone(found, locale)
}

/** Nothing of a case is here: it was withdrawn, with a line that says so, or there never was one. */
export async function noCase(id: string, url: URL): Promise<never> {
  const locale = localeOf(url)
  const withdrawal = await source().withdrawn(id)
  if (withdrawal === undefined) error(404, siteText(locale, 'noCase'))
  return gone(withdrawal, locale)
}

function gone({ at, sentence }: Withdrawal, locale: Locale): never {
  const message = siteText(locale, 'withdrawnOn', { day: dayWords(at, locale) })
  error(410, message, { code: 'withdrawn', reason: sentence })
}
