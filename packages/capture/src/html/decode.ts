import sniff from 'html-encoding-sniffer'
import type { CaptureNote, Incoming } from '../captured.ts'

/** A page as characters, without its byte order mark, and in which encoding it was read. */
export interface Decoded {
  readonly page: string
  readonly encoding: string
  readonly notes: readonly CaptureNote[]
}

/**
 * Reads bytes of a page as a browser does: byte order mark, what the server said, `<meta>` (HTML, encoding
 * sniffing).
 */
export function decodeHtml(
  { bytes, mediaType }: Pick<Incoming, 'bytes' | 'mediaType'>,
  xml = false,
): Decoded {
  const label = charsetOf(mediaType)
  const encoding = sniff(bytes, {
    xml,
    ...(label ? { transportLayerEncodingLabel: label } : {}),
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  })
  return decodeAs(bytes, encoding)
}

export function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const page = new TextDecoder(encoding).decode(bytes)
  const lost = page.split('\ufffd').length - 1
  const notes: CaptureNote[] =
    lost === 0
      ? []
      : [
          {
            code: 'undecodable',
            message: `${lost} characters could not be read as ${encoding} and stand as �`,
          },
        ]
  return { page, encoding, notes }
}

/** The charset that a media type names, or null. */
export function charsetOf(mediaType: string | null): string | null {
  return /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(mediaType ?? '')?.[1] ?? null
}

/** All of it is UTF-8: by chance, text in another encoding hardly ever is. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
