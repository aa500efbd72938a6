import { type Case, type Document, asOf as entriesAsOf, fold } from '@hearsay/case'
import type { Dossier } from '@hearsay/dossier/dossier.ts'
import { weighCase } from '@hearsay/weighing'
import type { Locale } from '@hearsay/words'
import { recent } from './recent.ts'
import { type Held, source } from './source.ts'

/** What is held of a case at one version, and what it folds to. */
interface Recorded extends Held {
  readonly latest: Case
}

// The same version always means the same entries: what is made from one can be kept.
const recorded = recent<Recorded>(32)
const dossiers = recent<Dossier | undefined>(64)
const bundles = recent<string | undefined>(8)

/** Ids of the cases on this server. */
export async function caseIds(): Promise<string[]> {
  return (await source().cases()).map(({ id }) => id)
}

/** A case now, or as of a time (RFC 3339), in a language; `undefined` if there was no such case then. */
export async function dossierAt(id: string, locale: Locale, asOf?: string): Promise<Dossier | undefined> {
  const version = await versionOf(id)
  if (version === undefined) return undefined
  return dossiers.get(`${id} ${version} ${locale} ${asOf ?? ''}`, () =>
    makeDossier(id, version, locale, asOf),
  )
}

/** The self-verifying bundle of a case, as JSON text; `undefined` where none is signed. */
export async function bundleOf(id: string): Promise<string | undefined> {
  const version = await versionOf(id)
  if (version === undefined) return undefined
  return bundles.get(`${id} ${version}`, () => source().bundle(id))
}

/** The bytes of a document that is published; `undefined` if it is withheld or its bytes are not here. */
export async function publishedBytes(id: string, document: Document): Promise<Uint8Array | undefined> {
  return document.held === 'published' ? source().document(id, document.hash) : undefined
}

async function versionOf(id: string): Promise<string | undefined> {
  return (await source().cases()).find((row) => row.id === id)?.version
}

async function makeDossier(
  id: string,
  version: string,
  locale: Locale,
  asOf: string | undefined,
): Promise<Dossier | undefined> {
  const { entries: all, latest, ledger } = await recorded.get(`${id} ${version}`, () => readRecorded(id))
  const entries = asOf === undefined ? all : entriesAsOf(all, asOf)
  if (entries.length === 0) return undefined
  const folded = asOf === undefined ? latest : fold(entries)
  const weighing = weighCase(folded)
  return { id, locale, case: folded, weighing, entries, latest, ledger, ...(asOf && { asOf }) }
}

async function readRecorded(id: string): Promise<Recorded> {
  const held = await source().read(id)
  return { ...held, latest: fold(held.entries) }
}
