import { type Document, givenOut } from '@hearsay/case'
import type { SignedEdition } from '@hearsay/dossier/across/published.ts'
import type { Dossier, EditionFacts } from '@hearsay/dossier/dossier.ts'
import type { Locale } from '@hearsay/words'
import { recent } from './recent.ts'
import { type Recorded, recordedCase, sizeAt, stateAt } from './recorded.ts'
import { source, type Withdrawal } from './source.ts'

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

/** A case as one edition has it. */
export async function dossierOfEdition(
  id: string,
  locale: Locale,
  number: number,
): Promise<Dossier | Withdrawal | undefined> {
  const version = await versionOf(id)
  const recorded = version === undefined ? undefined : await recordedCase(id, version)
  if (version === undefined || recorded === undefined) return undefined
  const edition = recorded.editions.find((one) => one.number === number)
  if (edition === undefined) return recorded.gone.get(number)
  return await dossiers.get(`${id} ${version} ${locale} edition ${number}`, async () => ({
    ...(await shared(id, version, locale, recorded, edition.size)),
    edition: factsOf(recorded, edition),
  }))
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
  const last = recorded.editions.at(-1)
  return {
    ...(await shared(id, version, locale, recorded, size)),
    ...(asOf ? { asOf } : last && { edition: factsOf(recorded, last) }),
  }
}

async function shared(id: string, version: string, locale: Locale, recorded: Recorded, size: number) {
  const { latest, ledger } = recorded
  return { id, locale, ...(await stateAt(id, version, recorded, size)), latest, ledger }
}

function factsOf({ editions }: Recorded, edition: SignedEdition): EditionFacts {
  return { ...edition, isLatest: edition.number === editions.at(-1)?.number, all: editions }
}
