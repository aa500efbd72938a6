import { cuts, type Hasher, hashName } from '@hearsay/text'
import type { Issue } from '../errors.ts'
import type { RawEntry } from './expand.ts'
import { locateWords } from './words.ts'

/** A document's bytes, to be stored beside the ledger. */
export interface CaseDocument {
  readonly id: string
  readonly hash: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** How a case file's documents are brought: by a name relative to the case file, and by what hash they go. */
export interface DocumentSource {
  readonly read: (name: string) => Uint8Array | undefined
  /** The platform's own SHA-256, where it has a faster one than the portable. */
  readonly hash?: Hasher
}

/**
 * Reads the file of every document that names one (`file: brief.txt`), and turns quotations under `words` into
 * selectors with positions. Adds to `documents`; returns what could not be done.
 */
export function attachDocuments(
  raw: readonly RawEntry[],
  source: DocumentSource,
  documents: CaseDocument[],
): Issue[] {
  const attached = raw.flatMap((entry, index) => attachFile(entry, index, source, documents))
  const texts = new Map(documents.map(({ id, bytes }) => [id, decode(bytes) ?? '']))
  return [...attached, ...raw.flatMap((entry, index) => attachWords(entry, index, texts))]
}

function attachFile(
  raw: RawEntry,
  index: number,
  source: DocumentSource,
  documents: CaseDocument[],
): Issue[] {
  const { value } = raw
  if (value.kind !== 'document' || value.file === undefined) return []
  const { file } = value
  delete value.file
  const bytes = typeof file === 'string' ? source.read(file) : undefined
  if (!bytes) {
    const message = `expected a file beside the case file; "${String(file)}" cannot be read`
    return [{ code: 'document', entry: index, path: ['file'], message, position: raw.item.locate(['file']) }]
  }
  const hash = hashName(bytes, source.hash)
  value.hash ??= hash
  if (value.hash !== hash) {
    const message = `expected the hash of ${String(file)}, which is ${hash}`
    return [{ code: 'document', entry: index, path: ['hash'], message, position: raw.item.locate(['hash']) }]
  }
  if (decode(bytes) === undefined) {
    const message = `expected ${String(file)} to be UTF-8 text`
    return [{ code: 'document', entry: index, path: ['file'], message, position: raw.item.locate(['file']) }]
  }
  documents.push({
    id: String(value.id),
    hash,
    mediaType: String(value.mediaType),
    bytes,
  })
  return []
}

function attachWords(raw: RawEntry, index: number, texts: ReadonlyMap<string, string>): Issue[] {
  const { value } = raw
  if (value.kind !== 'statement') return []
  const after = typeof value.after === 'string' ? value.after : undefined
  delete value.after
  const { words } = value
  const quotations = typeof words === 'string' ? [words] : words
  if (Array.isArray(quotations) && quotations.length === 0) return [noWords(raw, index)]
  if (!Array.isArray(quotations) || quotations.some((quotation) => typeof quotation !== 'string')) {
    return checkSelectors(raw, index, texts)
  }
  const text = texts.get(String(value.document))
  const position = raw.item.locate(['words'])
  if (text === undefined) {
    const message = `expected a document with a file, to find these words in; "${String(value.document)}" has none`
    return [
      { code: 'words', entry: index, path: ['document'], message, position: raw.item.locate(['document']) },
    ]
  }
  const located = quotations.map((quotation: string) => locateWords(text, quotation, after))
  const problems = located.flatMap((found) => ('problem' in found ? [found.problem] : []))
  if (problems.length === 0) value.words = located
  return problems.map((message) => ({ code: 'words', entry: index, path: ['words'], message, position }))
}

/** Selectors written out in full must cut what they say they cut, where the document is at hand. */
function checkSelectors(raw: RawEntry, index: number, texts: ReadonlyMap<string, string>): Issue[] {
  const text = texts.get(String(raw.value.document))
  if (text === undefined || !Array.isArray(raw.value.words)) return []
  const wrong = raw.value.words.findIndex((selector) => !cuts(text, selector))
  if (wrong === -1) return []
  const message = 'expected start and end to cut these exact words from the document'
  return [
    {
      code: 'words',
      entry: index,
      path: ['words', wrong],
      message,
      position: raw.item.locate(['words', wrong]),
    },
  ]
}

function noWords(raw: RawEntry, index: number): Issue {
  const message = 'expected at least one quotation: every statement is tied to exact words'
  return { code: 'words', entry: index, path: ['words'], message, position: raw.item.locate(['words']) }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
