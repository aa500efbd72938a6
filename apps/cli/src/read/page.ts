import type { Captured, Kind } from '@hearsay/capture'
import { keepOnly, type Span } from '@hearsay/text'
import { Failure } from '../failure.ts'

/** A text that was taken out of a page, and what of it is read. Offsets of its reading count in `text`. */
export interface PageText {
  readonly mediaType: string
  /** `sha256:` and the hexadecimal digits, of the bytes. */
  readonly hash: string
  readonly text: string
  /**
   * Stretches of `text`, `[start, end)`: the article. All else is menus, banners and the like, and is not
   * read.
   */
  readonly article: readonly (readonly [start: number, end: number])[]
}

/** What holds several texts, by kind. */
const SEVERAL: ReadonlySet<Kind> = new Set(['feed', 'warc', 'wacz', 'gzip'])

/**
 * The text of a page of HTML or of a PDF; null for what is text already. The room that does it is loaded only
 * then.
 * @throws {Failure} `bad-text` for a feed or an archive; `refused` where a page cannot be read
 */
export async function pageTextOf(
  name: string,
  bytes: Uint8Array,
  mediaType: string | null = null,
): Promise<PageText | null> {
  const { capture, kindOf, RefusedError } = await import('@hearsay/capture')
  const kind = kindOf(bytes)
  if (SEVERAL.has(kind))
    throw new Failure('bad-text', `${name}: expected one text; this holds several: hearsay draft takes it`)
  if (kind !== 'html' && kind !== 'pdf') return null
  try {
    const [captured] = await capture({ bytes, name, url: null, mediaType, at: null })
    return captured === undefined ? null : pageOf(captured)
  } catch (error) {
    if (error instanceof RefusedError) throw new Failure('refused', error.message, { cause: error })
    throw error
  }
}

function pageOf({ mediaType, hash, text, article }: Captured): PageText {
  return { mediaType, hash, text, article: article.map(({ start, end }) => [start, end] as const) }
}

/** The text with only its article left, so that offsets stay. */
export function proseOf({ text, article }: PageText): string {
  return keepOnly(
    text,
    article.map(([start, end]): Span => ({ start, end })),
  )
}

/** Whether a text begins as a page does; what that is, `pageTextOf` decides. */
export function mayBePage(text: string): boolean {
  return text.trimStart().startsWith('<')
}
