import type { Hasher } from '@hearsay/text'
import { toHex } from '@hearsay/text'
import { LedgerError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { asText, documentsNamed, readDocument } from './documents.ts'
import { type BundleDocument, brief, type Failure, failure } from './format.ts'

type Report = (failure: Failure) => void

/**
 * Documents that are withheld, and that are not here: their hashes, in hexadecimal.
 * @param marked indexes of the entries that may name one; any, where that is not known
 * @param given hashes of those that the entries give out, where somebody can tell; any other may be absent
 */
export function checkDocuments(
  documents: readonly BundleDocument[],
  entries: readonly JsonObject[],
  marked: ReadonlySet<number> | undefined,
  given: ReadonlySet<string> | undefined,
  hash: Hasher,
  report: Report,
): string[] {
  const named = collectNames(entries, marked)
  for (const [sha256, name] of named) if (given?.has(sha256) === false) name.withheld = true
  let previous = ''
  for (const [i, document] of documents.entries()) {
    const where = `/documents/${i}`
    checkBytes(document, where, hash, report)
    if (!named.has(document.sha256)) {
      report(failure('unnamed-document', where, 'a document that an entry names', document.sha256))
    }
    // Strictly ascending, so that there is one order and no document twice.
    if (!(previous < document.sha256)) {
      report(failure('not-canonical', `${where}/sha256`, `a hash after ${previous}`, document.sha256))
    }
    previous = document.sha256
  }
  return absent(named, new Set(documents.map(({ sha256 }) => sha256)), report)
}

interface Name {
  where: string
  withheld: boolean
}

/** Once an entry says that a document is withheld, it may be absent; a case can only grow more careful. */
function collectNames(
  entries: readonly JsonObject[],
  marked: ReadonlySet<number> | undefined,
): Map<string, Name> {
  const named = new Map<string, Name>()
  for (const [index, entry] of entries.entries()) {
    if (marked?.has(index) === false) continue
    for (const { sha256, withheld, path } of documentsNamed(entry)) {
      const name = named.get(sha256)
      if (name === undefined) named.set(sha256, { where: `/entries/${index}${path}`, withheld })
      else if (withheld) name.withheld = true
    }
  }
  return named
}

function checkBytes(document: BundleDocument, where: string, hash: Hasher, report: Report): void {
  const bytes = decode(document, where, report)
  if (bytes === null) return
  const found = toHex(hash(bytes))
  if (found !== document.sha256)
    report(failure('wrong-document', where, `bytes with hash ${document.sha256}`, found))
  if ('base64' in document && asText(bytes) !== undefined) {
    report(failure('not-canonical', `${where}/base64`, 'text, for these bytes are UTF-8', 'base64'))
  }
}

function decode(document: BundleDocument, where: string, report: Report): Uint8Array | null {
  try {
    return readDocument(document)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    report(failure('wrong-document', `${where}/base64`, 'base64', error.message))
    return null
  }
}

function absent(named: ReadonlyMap<string, Name>, here: ReadonlySet<string>, report: Report): string[] {
  const missing = [...named].filter(([sha256]) => !here.has(sha256))
  for (const [sha256, { where, withheld }] of missing) {
    if (!withheld)
      report(
        failure(
          'missing-document',
          '/documents',
          `document ${sha256}, which ${where} names`,
          brief(undefined),
        ),
      )
  }
  return missing.filter(([, { withheld }]) => withheld).map(([sha256]) => sha256)
}
