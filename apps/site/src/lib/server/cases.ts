import { type Document, givenOut } from '@hearsay/case'
import type { Dossier } from '@hearsay/dossier/dossier.ts'
import type { Locale } from '@hearsay/words'
import { recent } from './recent.ts'
import { recordedCase, sizeAt, stateAt } from './recorded.ts'
import { source } from './source.ts'

// Views are kept with their dossier.
const dossiers = recent<Dossier | undefined>({
  limit: 32,
  budget: 300_000,
  weigh: (dossier) => dossier?.entries.length ?? 0,
})

/** A case now, or as of a time (RFC 3339), in a language; `undefined` if there was no such case then. */
export async function dossierAt(id: string, locale: Locale, asOf?: string): Promise<Dossier | undefined> {
  const version = await versionOf(id)
  if (version === undefined) return undefined
  return dossiers.get(`${id} ${version} ${locale} ${asOf ?? ''}`, () =>
    makeDossier(id, version, locale, asOf),
  )
}

/**
 * The bytes of a document, by the latest word on it; `undefined` if it is withheld or its bytes are not here.
 */
export async function publishedBytes(
  { id, latest }: Pick<Dossier, 'id' | 'latest'>,
  { hash }: Document,
): Promise<Uint8Array | undefined> {
  return hash !== undefined && givenOut(latest).has(hash) ? source().document(id, hash) : undefined
}

/** A word for how a case stands; `undefined` where there is none. */
export async function versionOf(id: string): Promise<string | undefined> {
  return (await source().cases()).find((row) => row.id === id)?.version
}

async function makeDossier(
  id: string,
  version: string,
  locale: Locale,
  asOf: string | undefined,
): Promise<Dossier | undefined> {
  const recorded = await recordedCase(id, version)
  if (recorded === undefined) return undefined
  const size = asOf === undefined ? recorded.entries.length : sizeAt(recorded, asOf)
  if (size === 0) return undefined
  const { latest, ledger } = recorded
  return {
    id,
    locale,
    ...(await stateAt(id, version, recorded, size)),
    latest,
    ledger,
    ...(asOf && { asOf }),
  }
}
