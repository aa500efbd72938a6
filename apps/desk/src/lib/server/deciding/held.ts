import { briefsOf, type Case, type Document, textOfBytes } from '@hearsay/case'
import type { Desk } from '@hearsay/store'
import { recent } from '../recent.ts'

/** A page of a case: what was captured, the document in which its words stand, and these. */
export interface HeldPage {
  readonly captured: Document
  readonly text: Document
  readonly words: string
}

/** The document in which the words of a captured page stand. */
export function textDocumentOf(of: Case, captured: Document): Document {
  return briefsOf(of, captured.id).find(({ form }) => form === 'text') ?? captured
}

/** Words by their hashes, those asked for last. */
const WORDS = recent<string>(200)

/** A captured page with its words; undefined where there is none, its bytes are not held, or say nothing. */
export async function heldPage(
  { places, reader }: Pick<Desk, 'places' | 'reader'>,
  caseId: string,
  of: Case,
  document: string,
): Promise<HeldPage | undefined> {
  const captured = of.document.get(document)
  if (captured?.form !== 'capture') return undefined
  const text = textDocumentOf(of, captured)
  const key = `${places.database} ${caseId} ${text.hash}`
  const words = WORDS.get(key) ?? (await wordsOf(reader, caseId, text))
  if (words === undefined || words.trim() === '') return undefined
  WORDS.set(key, words)
  return { captured, text, words }
}

/** The words of a document; undefined where its bytes are not held, or are no text. */
export async function wordsOf(
  reader: Desk['reader'],
  caseId: string,
  text: Document,
): Promise<string | undefined> {
  const bytes = await reader.document(caseId, text.hash ?? '')
  return bytes && textOfBytes(bytes)
}
