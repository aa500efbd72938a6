import { asOf as entriesAsOf, fold } from '@hearsay/case'
import type { Dossier } from '../dossier.ts'
import { fileSource } from './file-source.ts'
import { recent } from './recent.ts'
import type { CaseSource } from './source.ts'

let opened: CaseSource | undefined

/** The source that this server reads from; opened on first use. */
export function source(): CaseSource {
  opened ??= fileSource(process.env.HEARSAY_CASES ?? '../../cases')
  return opened
}

const dossiers = recent<Dossier | undefined>(64)

/** A case now, or as of a time (RFC 3339); `undefined` if there was no such case then. */
export function dossierAt(id: string, asOf?: string): Dossier | undefined {
  const size = source().size(id)
  if (size === undefined) return undefined
  return dossiers.get(`${id} ${size} ${asOf ?? ''}`, () => makeDossier(id, asOf))
}

function makeDossier(id: string, asOf: string | undefined): Dossier | undefined {
  const all = source().entries(id)
  const ledger = source().ledger(id)
  const latest = asOf === undefined ? fold(all) : (dossierAt(id)?.case ?? fold(all))
  if (asOf === undefined) return { id, case: latest, entries: all, latest, ledger }
  const entries = entriesAsOf(all, asOf)
  if (entries.length === 0) return undefined
  return { id, case: fold(entries), entries, asOf, latest, ledger }
}
