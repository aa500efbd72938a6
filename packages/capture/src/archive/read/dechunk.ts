import type { CaptureNote } from '../../captured.ts'

/** A body with its chunks undone, and what was odd about them. */
export interface Dechunked {
  readonly bytes: Buffer
  readonly notes: CaptureNote[]
}

/** The size of a chunk, with extensions that mean nothing here. */
const SIZE = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r$/i
const SIZE_LINE_BYTES = 1024
const LINE_END = 10

/**
 * Undoes `Transfer-Encoding: chunked` (RFC 9112, section 7.1). Archives often hold a body that was de-chunked
 * under a head that still says chunked: then it stays as it is, and that is noted. The library for WARC does
 * this too, at some microseconds a chunk, which of a body of one-byte chunks makes a minute. O(bytes).
 */
export function dechunk(body: Buffer): Dechunked {
  const chunks: Buffer[] = []
  let at = 0
  for (;;) {
    const line = sizeAt(body, at)
    if (line === null) return broken(body, chunks, at)
    if (line.size === 0) return ended(chunks, body.subarray(line.end))
    const end = line.end + line.size
    if (end > body.length) return cut(chunks, body.subarray(line.end))
    const after = body.toString('latin1', end, end + 2)
    if (after !== '\r\n') return broken(body, chunks, chunks.length === 0 ? 0 : line.end)
    chunks.push(body.subarray(line.end, end))
    at = end + after.length
  }
}

/** The last chunk is shorter than it says. */
const cut = (chunks: readonly Buffer[], rest: Buffer): Dechunked => ({
  bytes: Buffer.concat([...chunks, rest]),
  notes: [wrong()],
})

/** The size that a chunk begins with, and where its bytes begin; null where there is none. */
function sizeAt(body: Buffer, at: number): { readonly size: number; readonly end: number } | null {
  const length = body.subarray(at, at + SIZE_LINE_BYTES).indexOf(LINE_END)
  if (length < 0) return null
  const match = SIZE.exec(body.toString('latin1', at, at + length))
  return match === null ? null : { size: Number.parseInt(match[1] ?? '', 16), end: at + length + 1 }
}

function broken(body: Buffer, chunks: readonly Buffer[], at: number): Dechunked {
  if (chunks.length > 0) return { bytes: Buffer.concat([...chunks, body.subarray(at)]), notes: [wrong()] }
  if (body.length === 0) return { bytes: body, notes: [] }
  const message = 'The head says that the body is in chunks, and it is not; it is kept as it stands.'
  return { bytes: body, notes: [{ code: 'not-chunked', message }] }
}

/** After the last chunk may come headers, and then an empty line. */
function ended(chunks: readonly Buffer[], rest: Buffer): Dechunked {
  const tail = rest.toString('latin1')
  const right = tail === '\r\n' || tail.endsWith('\r\n\r\n')
  return { bytes: Buffer.concat(chunks), notes: right ? [] : [wrong()] }
}

const wrong = (): CaptureNote => ({
  code: 'wrong-chunks',
  message: 'The chunks of the body are wrong or cut off; what could not be told apart is kept as it stands.',
})
