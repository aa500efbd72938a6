import { type Case, givenOut } from '@hearsay/case'
import { isPicture } from '@hearsay/dossier/records/picture.ts'
import type { Desk } from '@hearsay/store'

/** Bytes of a picture, and what kind it is of. */
export interface Picture {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** The picture that a document is, as an edition would give it out; undefined where it would not. */
export async function pictureIn({ reader }: Desk, of: Case, document: string): Promise<Picture | undefined> {
  const { hash, mediaType } = of.document.get(document) ?? {}
  if (hash === undefined || mediaType === undefined) return undefined
  if (!isPicture({ mediaType }) || !givenOut(of).has(hash)) return undefined
  const bytes = await reader.document(of.head.id, hash)
  return bytes && { bytes, mediaType }
}
