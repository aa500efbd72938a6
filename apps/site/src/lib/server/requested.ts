import type { Dossier } from '@hearsay/dossier/dossier.ts'
import { error } from '@sveltejs/kit'
import { dossierAt } from './cases.ts'
import { requestedTime } from './requested-time.ts'

/** The dossier that an address asks for, as of the date in its `as-of` (a day, or an RFC 3339 time in UTC). */
export async function requestedDossier(id: string, url: URL): Promise<Dossier> {
  const asOf = requestedTime(url)
  const dossier = await dossierAt(id, asOf)
  if (dossier) return dossier
  if (asOf !== undefined && (await dossierAt(id))) error(404, `Nothing was recorded in this case by ${asOf}.`)
  error(404, 'No case is recorded under this name.')
}
