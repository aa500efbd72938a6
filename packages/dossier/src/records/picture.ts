import { type Case, type Document, givenOut } from '@hearsay/case'
import { pictureHref } from '../links.ts'

/** Pictures that are nothing but pictures: no drawing that may hold script. */
const TYPES: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
])

export function isPicture({ mediaType }: Pick<Document, 'mediaType'>): boolean {
  return mediaType !== undefined && TYPES.has(mediaType)
}

/** Where the picture that a document is can be had; undefined where it is none, or is not given out. */
export function pictureOf(caseId: string, latest: Case, document: Document): string | undefined {
  const given = document.hash !== undefined && givenOut(latest).has(document.hash)
  return given && isPicture(document) ? pictureHref(caseId, document.id) : undefined
}
