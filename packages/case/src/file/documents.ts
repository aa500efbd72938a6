import { type Hasher, hashName } from '@hearsay/text'
import type { Issue } from '../errors.ts'
import type { TextOf } from '../query/words.ts'
import type { RawEntry } from './expand.ts'
import { Page } from './words/page.ts'

/** A document's bytes, to be stored beside the ledger. */
export interface CaseDocument {
  readonly id: string
  /** The name that the case file gives it. */
  readonly file: string
  readonly hash: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * What a case file is read beside: its documents, by a name relative to it, by what hash they go, and what
 * time it is.
 */
export interface DocumentSource {
  readonly read: (name: string) => Uint8Array | undefined
  /** The platform's own SHA-256, where it has a faster one than the portable. */
  readonly hash?: Hasher
  /** The present time (RFC 3339), where entries must not be later than that. */
  readonly now?: string
}

/**
 * The documents of a case as its files are read: their bytes, and their text for quotations to be looked for
 * in.
 */
export interface Documents {
  readonly brought: CaseDocument[]
  readonly pages: Map<string, Page>
  /** Documents that are recorded without a file, or whose file cannot be used, or holds more than words. */
  readonly without: Map<string, 'hash-only' | 'unusable' | 'cited' | 'no-text'>
}

/** Finds the text of a document by its hash among those brought. */
export function textByHash({ brought, pages }: Documents): TextOf {
  const texts = new Map(brought.map(({ id, hash }) => [hash, pages.get(id)?.text]))
  return (hash) => texts.get(hash)
}

/** Stands in for a hash that is wrong, so that the rest of the document can be read. */
const NO_HASH = `sha256:${'0'.repeat(64)}`

/**
 * Reads the file of every document that names one (`file: brief.txt`) and works out its hash. Adds to
 * `documents`; returns what could not be done.
 */
export function attachDocuments(
  raw: readonly RawEntry[],
  source: DocumentSource,
  documents: Documents,
): Issue[] {
  return raw.flatMap((entry, index) => {
    if (entry.value.kind !== 'document') return []
    const { id } = entry.value
    const fault = attachFile(entry, source, documents)
    if (fault === undefined) return []
    if (typeof id === 'string' && entry.value.form !== 'cited') {
      documents.without.set(id, 'unusable')
      entry.value.hash = NO_HASH
    }
    const [field, message] = fault
    return [{ code: 'document', entry: index, path: [field], message, position: entry.locate([field]) }]
  })
}

/** Brings one document, or says what is wrong with which of its fields. */
function attachFile(
  { value }: RawEntry,
  source: DocumentSource,
  documents: Documents,
): [string, string] | undefined {
  const { file } = value
  const id = String(value.id)
  delete value.file
  if (value.form === 'cited') {
    documents.without.set(id, 'cited')
    return file === undefined
      ? undefined
      : [
          'file',
          'expected no file: a cited document is one that the desk does not hold; a brief has its words',
        ]
  }
  if (file === undefined) {
    if (value.hash === undefined)
      return [
        'file',
        'expected file: and the name of its text beside the case file, or hash: and the hash of its bytes',
      ]
    if (!documents.pages.has(id)) documents.without.set(id, 'hash-only')
    return undefined
  }
  const bytes = typeof file === 'string' ? source.read(file) : undefined
  if (!bytes) return ['file', `expected a file beside the case file; "${String(file)}" cannot be read`]
  const hash = hashName(bytes, source.hash)
  value.hash ??= hash
  if (value.hash !== hash)
    return ['hash', `expected the hash of ${file}, which is ${hash}; found ${value.hash}`]
  const text = textOfBytes(bytes)
  const brought = { id, file: String(file), hash, mediaType: String(value.mediaType), bytes }
  if (text === undefined && holdsMoreThanWords(value)) {
    documents.without.set(id, 'no-text')
    documents.brought.push(brought)
    return undefined
  }
  if (text === undefined)
    return ['file', `expected ${file} to be UTF-8 text: save it with the encoding UTF-8`]
  if (text.trim() === '') return ['file', `expected ${file} to hold the text of the document; it is empty`]
  documents.brought.push(brought)
  documents.pages.set(id, new Page(id, String(file), text))
  return undefined
}

/** A captured PDF, picture or page in another encoding: its words stand in a document that restates it. */
const holdsMoreThanWords = ({ form, mediaType }: RawEntry['value']): boolean =>
  form === 'capture' && typeof mediaType === 'string' && mediaType !== 'text/plain'

/**
 * The text of a document, as the selectors of statements count in it: UTF-8, without a mark of byte order;
 * `undefined` where the bytes are no such text.
 */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
