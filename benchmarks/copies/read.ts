import type { Page } from '@hearsay/drafting'
import type { Reader } from '@hearsay/reading'
import type { Made } from './pages.ts'

/** A made page as drafting takes it, read. */
export function readPage(
  { text, outlet, published, language }: Made,
  name: string,
  reader: Pick<Reader, 'read'>,
): Page {
  return {
    name,
    text,
    article: [{ start: 0, end: text.length }],
    title: null,
    outlet,
    author: [],
    published,
    credited: [],
    language,
    url: null,
    mediaType: 'text/plain',
    hash: `sha256:${name}`,
    textHash: null,
    captured: null,
    reading: reader.read(text),
  }
}
