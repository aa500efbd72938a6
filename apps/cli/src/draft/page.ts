import type { Captured, Found } from '@hearsay/capture'
import type { Page } from '@hearsay/drafting'
import type { Reader } from '@hearsay/reading'
import { hashName, keepOnly } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'

/** A captured page as drafting takes it: of what is no article, nothing is read. */
export function pageOf({ incoming, hash, mediaType, text, article, about }: Captured, reader: Reader): Page {
  const spans = article.length > 0 ? article : [{ start: 0, end: text.length }]
  const textHash = hashName(new TextEncoder().encode(text), nodeSha256)
  return {
    name: incoming.name,
    text,
    article: spans,
    title: said(about.title),
    outlet: said(about.publisher),
    author: about.author?.value ?? [],
    published: said(about.published),
    credited: about.credited?.value ?? [],
    language: said(about.language),
    url: incoming.url ?? said(about.canonical),
    mediaType,
    hash,
    textHash: textHash === hash ? null : textHash,
    captured: incoming.at,
    reading: reader.read(keepOnly(text, spans)),
  }
}

const said = (found: Found | null): string | null => found?.value ?? null
