import type { Reading, TextSpan } from '@hearsay/reading'
import { hashName, keepOnly, type Span } from '@hearsay/text'

/** A document as drafting takes it: its text, what is known of it, and what the reader read in it. */
export interface Page {
  /** Unique in the pile: a file's name, an address. */
  readonly name: string
  readonly text: string
  /** The stretches of `text` that are the article; the whole text where nobody looked. */
  readonly article: readonly Span[]
  readonly title: string | null
  /** Who publishes it; null where the page does not say. */
  readonly outlet: string | null
  readonly author: readonly string[]
  /** EDTF. */
  readonly published: string | null
  /** Whom it says that it has the story from. */
  readonly credited: readonly string[]
  readonly language: string | null
  readonly url: string | null
  readonly mediaType: string
  /** `sha256:` and the hexadecimal digits, of the bytes. */
  readonly hash: string
  /** The same of `text`, in UTF-8; null where the bytes are that text. */
  readonly textHash: string | null
  readonly captured: string | null
  /** Of `text`, offsets into it. */
  readonly reading: Reading
}

/** Words of a page that something rests on; `page` is the index of the page. */
export interface RestsOn {
  readonly page: number
  readonly span: TextSpan
}

/** What a page cannot be without, and whatever else is known of it. */
export type PlainPage = Pick<Page, 'name' | 'text' | 'reading'> & Partial<Page>

/** A page of plain text, all of which is its article. */
export function plainPage(known: PlainPage): Page {
  const { text } = known
  return {
    article: [{ start: 0, end: text.length }],
    title: null,
    outlet: null,
    author: [],
    published: null,
    credited: [],
    language: null,
    url: null,
    mediaType: 'text/plain',
    hash: known.hash ?? hashName(new TextEncoder().encode(text)),
    textHash: null,
    captured: null,
    ...known,
  }
}

/** What drafting needs to know of a captured page; that of `@hearsay/capture` has it. */
export interface CapturedPage {
  readonly incoming: { readonly name: string; readonly url: string | null; readonly at: string | null }
  /** `sha256:` and the hexadecimal digits, of the bytes. */
  readonly hash: string
  readonly mediaType: string
  readonly text: string
  /** The stretches of `text` that are the article; none where it is not known. */
  readonly article: readonly Span[]
  readonly about: Readonly<
    Record<'title' | 'publisher' | 'published' | 'language' | 'canonical', Told<string> | null> &
      Record<'author' | 'credited', Told<readonly string[]> | null>
  >
}

interface Told<T> {
  readonly value: T
}

/** A captured page as drafting takes it: of what is no article, nothing is read. */
export function capturedPage(captured: CapturedPage, read: (text: string) => Reading): Page {
  const { incoming, hash, mediaType, text, article, about } = captured
  const spans = article.length > 0 ? article : [{ start: 0, end: text.length }]
  const textHash = hashName(new TextEncoder().encode(text))
  return {
    name: incoming.name,
    text,
    article: spans,
    title: about.title?.value ?? null,
    outlet: about.publisher?.value ?? null,
    author: about.author?.value ?? [],
    published: about.published?.value ?? null,
    credited: about.credited?.value ?? [],
    language: about.language?.value ?? null,
    url: incoming.url ?? about.canonical?.value ?? null,
    mediaType,
    hash,
    textHash: textHash === hash ? null : textHash,
    captured: incoming.at,
    reading: read(keepOnly(text, spans)),
  }
}
