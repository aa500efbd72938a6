import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib'
import { RefusedError } from '../captured.ts'
import { type Hop, headerValues } from './exchange.ts'
import { type Limits, RATIO_FROM } from './limits.ts'
import { shown } from './show.ts'

type Undo = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>

const CODINGS: Readonly<Record<string, Undo>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
  deflate: (bytes, options) =>
    (hasZlibHead(bytes) ? promisify(inflate) : promisify(inflateRaw))(bytes, options),
}

/** What {@link decodeBody} undoes, as an `Accept-Encoding`. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd'

/**
 * The body of an answer without its encodings, undone one after the other, each within the limits.
 * @throws {RefusedError} `encoding` for one that is not known, or too many; `too-large`; `malformed`
 */
export async function decodeBody(hop: Hop, limits: Limits): Promise<Uint8Array> {
  const codings = headerValues(hop.response, 'content-encoding')
    .flatMap((value) => value.toLowerCase().split(','))
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > limits.encodings)
    throw new RefusedError(
      'encoding',
      `${shown(hop.url)}: expected at most ${limits.encodings} encodings; found ${codings.length}`,
    )
  let bytes = hop.body
  if (bytes.length === 0) return bytes
  for (const coding of codings.reverse()) bytes = await undo(coding, bytes, hop.url, limits)
  return bytes
}

async function undo(coding: string, bytes: Uint8Array, url: string, limits: Limits): Promise<Uint8Array> {
  const decode = Object.hasOwn(CODINGS, coding) ? CODINGS[coding] : undefined
  if (!decode)
    throw new RefusedError('encoding', `${shown(url)}: expected ${ACCEPT_ENCODING}; found ${shown(coding)}`)
  const most = Math.min(limits.decodedBytes, Math.max(RATIO_FROM, limits.ratio * bytes.length))
  try {
    return await decode(bytes, { maxOutputLength: most })
  } catch (cause) {
    const large = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
    throw large
      ? new RefusedError(
          'too-large',
          `${shown(url)}: ${bytes.length} bytes of ${coding} become more than ${most}: a bomb, or too much`,
          { cause },
        )
      : new RefusedError('malformed', `${shown(url)}: expected ${coding}; found what is none, or cut short`, {
          cause,
        })
  }
}

/** RFC 1950, 2.2. Servers send `deflate` with that head, as they should, and without. */
function hasZlibHead([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
}
