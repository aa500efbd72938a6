/**
 * What a capture is: bytes exactly as they came, the text taken out of them, and what is known of the page,
 * each thing with where it was found.
 */
import type { Span } from '@hearsay/text'

/** Bytes as they came in, before anybody has looked at them. */
export interface Incoming {
  readonly bytes: Uint8Array
  /** What the bytes are called where they come from: a file's name, a link, a member of an archive. */
  readonly name: string
  /** The address that answered, after every redirect; null for a file. */
  readonly url: string | null
  /** The media type that the server or the archive gave, with its parameters; null where none did. */
  readonly mediaType: string | null
  /** When they were fetched, RFC 3339, UTC; null where nobody recorded it. */
  readonly at: string | null
}

/** A value, and where on the page it was found: "meta og:title", "json-ld", "byline", "masthead", "url". */
export interface Found<T = string> {
  readonly value: T
  readonly where: string
  /** The words of `text` that say so, where it was found in the text. */
  readonly span?: Span
}

/** What is known of the page itself. Null where the page does not say; nothing is guessed. */
export interface About {
  readonly title: Found | null
  readonly author: Found<readonly string[]> | null
  readonly publisher: Found | null
  /** EDTF (ISO 8601-2): a day, or a time with its zone where the page gives one. */
  readonly published: Found | null
  readonly modified: Found | null
  /** BCP 47. */
  readonly language: Found | null
  /** The address that the page itself calls its own. */
  readonly canonical: Found | null
  /** Whom the page says that it has the story from: an agency, a partner, a feed's `<source>`. */
  readonly credited: Found<readonly string[]> | null
}

/**
 * A stretch of the text and the stretch of the page that it was read from. Where both are of the same length
 * they go character by character (a white space of the page stands as a space or a line feed); else the one
 * stands for the other as a whole, as a character reference does. What is in no run, a break between blocks,
 * is in no page.
 */
export interface Run {
  /** UTF-16 offsets into `Captured.text`. */
  readonly text: Span
  /**
   * Of HTML and plain text, UTF-16 offsets into the decoded page, without its byte order mark; of a PDF,
   * `page` is the number of its page, from 1, and `span` counts in the text of that page.
   */
  readonly span: Span
  readonly page?: number
}

/** Something that a reader of the capture should know: what was not kept, could not be read, or looks odd. */
export interface CaptureNote {
  readonly code: string
  readonly message: string
}

export interface Captured {
  readonly incoming: Incoming
  /** `sha256:` and the hexadecimal digits, of the untouched bytes. */
  readonly hash: string
  /** What the bytes are, by looking at them: `text/html`, `text/plain`, `application/pdf`. */
  readonly mediaType: string
  /** The text of the whole document, menus and banners included: nothing that could be seen is lost. */
  readonly text: string
  /** Where each stretch of the text stands on the page, in order. */
  readonly map: readonly Run[]
  /** The stretches of the text that are read as the article: a view, never what is quoted from. */
  readonly article: readonly Span[]
  readonly about: About
  readonly notes: readonly CaptureNote[]
}

/** Nothing can be captured, and why. The message is one line, for whoever asked. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  /** What kind of refusal: `address`, `scheme`, `too-large`, `too-slow`, `encrypted`, `malformed`, … */
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
