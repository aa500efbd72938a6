import type { Dossier } from '@hearsay/dossier/dossier.ts'
import { error } from '@sveltejs/kit'
import { dossierAt } from './cases.ts'

/** The dossier that an address asks for, as of the date in its `as-of` (a day, or an RFC 3339 time in UTC). */
export async function requestedDossier(id: string, url: URL): Promise<Dossier> {
  const asOf = requestedTime(url)
  const dossier = await dossierAt(id, asOf)
  if (dossier) return dossier
  if (asOf !== undefined && (await dossierAt(id))) error(404, `Nothing was recorded in this case by ${asOf}.`)
  error(404, 'No case is recorded under this name.')
}

/** A day or time in the address, as an RFC 3339 time; `undefined` if none is given. */
export function requestedTime(url: URL, name = 'as-of'): string | undefined {
  const given = url.searchParams.get(name)
  if (given === null || given === '') return undefined
  const time = /^\d{4}-\d\d-\d\d$/.test(given) ? `${given}T23:59:59.999Z` : given
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(time) || Number.isNaN(Date.parse(time))) {
    error(400, `${name}: expected a day such as 2026-11-23, or a time such as 2026-11-23T09:30:00Z.`)
  }
  return time
}
