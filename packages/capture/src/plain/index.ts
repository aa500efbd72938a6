import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { aboutText } from '../about/text.ts'
import type { Captured, Incoming } from '../captured.ts'
import { charsetOf, decodeAs, isUtf8 } from '../html/decode.ts'
import { bidiNote } from '../writing/notes.ts'
import { keptText } from './lines.ts'

/** Plain or pasted text: as it is, but for the ends of its lines. All of it is the article. */
export function capturePlain(incoming: Incoming): Captured {
  const { page, notes } = decodeAs(incoming.bytes, encodingOf(incoming))
  const { text, map } = keptText(page)
  const { about, notes: unsure } = aboutText(text, { start: 0, end: text.length })
  return {
    incoming,
    hash: hashName(incoming.bytes, nodeSha256),
    mediaType: 'text/plain',
    text,
    map,
    article: text === '' ? [] : [{ start: 0, end: text.length }],
    about,
    notes: [...notes, ...bidiNote(text), ...unsure],
  }
}

/** By byte order mark, by what the server said, as UTF-8 where it is that, else as Western European. */
function encodingOf({ bytes, mediaType }: Incoming): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  return known(charsetOf(mediaType)) ?? 'windows-1252'
}

function known(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
