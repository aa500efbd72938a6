import { type Case, type Document, type Entry, asOf as entriesAsOf, fold } from '@hearsay/case'
import type { Dossier, LedgerFacts } from '@hearsay/dossier/dossier.ts'
import { formatBundle, openCheckpoint, toBase64 } from '@hearsay/ledger'
import { weighCase } from '@hearsay/weighing'
import type { Locale } from '@hearsay/words'
import { data } from './data.ts'
import { recent } from './recent.ts'

/** What the ledger holds of a case at one size. */
interface Recorded {
  readonly entries: readonly Entry[]
  readonly latest: Case
  readonly ledger: LedgerFacts
}

// A size only ever grows, and the same size always means the same entries: what is made from one can be kept.
const recorded = recent<Recorded>(32)
const dossiers = recent<Dossier | undefined>(64)
const bundles = recent<string>(8)

/** Ids of the cases on this server. */
export async function caseIds(): Promise<string[]> {
  const { store } = await data()
  return (await store.cases()).map(({ id }) => id)
}

/** A case now, or as of a time (RFC 3339), in a language; `undefined` if there was no such case then. */
export async function dossierAt(id: string, locale: Locale, asOf?: string): Promise<Dossier | undefined> {
  const size = await sizeOf(id)
  if (size === undefined) return undefined
  return dossiers.get(`${id} ${size} ${locale} ${asOf ?? ''}`, () => makeDossier(id, size, locale, asOf))
}

/** The self-verifying bundle of a case, as JSON text; `undefined` if there is no such case. */
export async function bundleOf(id: string): Promise<string | undefined> {
  const size = await sizeOf(id)
  if (size === undefined) return undefined
  return bundles.get(`${id} ${size}`, async () => {
    const { store, signer } = await data()
    return formatBundle(await store.bundle(id, signer(id)))
  })
}

/** The bytes of a document that is published; `undefined` if it is withheld or its bytes are not here. */
export async function publishedBytes(id: string, document: Document): Promise<Uint8Array | undefined> {
  if (document.held !== 'published') return undefined
  const { store } = await data()
  return store.document(id, document.hash)
}

async function sizeOf(id: string): Promise<number | undefined> {
  const { store } = await data()
  const size = (await store.cases()).find((row) => row.id === id)?.size
  return size || undefined
}

async function makeDossier(
  id: string,
  size: number,
  locale: Locale,
  asOf: string | undefined,
): Promise<Dossier | undefined> {
  const { entries: all, latest, ledger } = await recorded.get(`${id} ${size}`, () => readRecorded(id))
  const entries = asOf === undefined ? all : entriesAsOf(all, asOf)
  if (entries.length === 0) return undefined
  const folded = asOf === undefined ? latest : fold(entries)
  const weighing = weighCase(folded)
  return { id, locale, case: folded, weighing, entries, latest, ledger, ...(asOf && { asOf }) }
}

async function readRecorded(id: string): Promise<Recorded> {
  const { store, signer } = await data()
  const signs = signer(id)
  const checkpoint = await store.checkpoint(id, signs)
  const { entries } = await store.read(id)
  const { size, root } = openCheckpoint(checkpoint, [signs.key]).checkpoint
  return { entries, latest: fold(entries), ledger: { size, root: toBase64(root), checkpoint } }
}
