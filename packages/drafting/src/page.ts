import type { Reading, TextSpan } from '@hearsay/reading'
import { hashName, type Span } from '@hearsay/text'

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
