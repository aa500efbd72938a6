import type { Dossier } from '@hearsay/dossier/dossier.ts'
import { type AloneView, aloneView } from '@hearsay/dossier/said/alone.ts'
import { dayWords, siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { siteAddress } from './site-address.ts'

/** A statement by itself; 410 where it was taken out since, 404 where there never was one. */
export function aloneOrError(dossier: Dossier, id: string, url: URL): AloneView {
  const { case: of, latest, locale } = dossier
  const statement = of.statement.get(id)
  if (statement) return aloneView(dossier, statement, siteAddress(url))
  const out = latest.history.findLast((change) => change.id === id && change.kind === 'retraction')
  if (out === undefined || !of.history.some((change) => change.id === id))
    error(404, siteText(locale, 'noStatement'))
  const message = siteText(locale, 'takenOut', { day: dayWords(out.at, locale) })
  error(410, message, { code: 'taken-out', ...(out.why !== undefined && { reason: out.why }) })
}
