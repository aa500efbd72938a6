import type { CaptureNote } from '../../captured.ts'

/** A body with its chunks undone, and what was odd about them. */
export interface Dechunked {
  readonly bytes: Buffer
  readonly notes: CaptureNote[]
}

/** The size of a chunk, with extensions that mean nothing here. */
const SIZE = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r$/i
const SIZE_LINE_BYTES = 1024
const [CR, LF] = [13, 10]

/**
 * Undoes `Transfer-Encoding: chunked` (RFC 9112, section 7.1). Archives often hold a body that was de-chunked
 * under a head that still says chunked: then it stays as it is, and that is noted. The library for WARC does
 * this too, at some microseconds a chunk, which of a body of one-byte chunks makes a minute. O(bytes).
 */
export function dechunk(body: Buffer): Dechunked {
  const out = Buffer.allocUnsafe(body.length)
  let [at, filled] = [0, 0]
  const take = (from: number, to: number): void => {
    filled += body.copy(out, filled, from, to)
  }
  for (;;) {
    const line = sizeAt(body, at)
    if (line?.size === 0)
      return { bytes: out.subarray(0, filled), notes: isEnd(body.subarray(line.end)) ? [] : [wrong()] }
    const end = line === null ? 0 : line.end + line.size
    const whole = line !== null && body[end] === CR && body[end + 1] === LF
    const cut = line !== null && end > body.length
    if (!whole && !cut && at === 0) return asItStands(body)
    take(line === null ? at : line.end, whole ? end : body.length)
    if (!whole) return { bytes: out.subarray(0, filled), notes: [wrong()] }
    at = end + 2
  }
}

/** The size that a chunk begins with, and where its bytes begin; null where there is none. */
function sizeAt(body: Buffer, at: number): { readonly size: number; readonly end: number } | null {
  const length = body.subarray(at, at + SIZE_LINE_BYTES).indexOf(LF)
  if (length < 0) return null
  const match = SIZE.exec(body.toString('latin1', at, at + length))
  return match === null ? null : { size: Number.parseInt(match[1] ?? '', 16), end: at + length + 1 }
}

function asItStands(body: Buffer): Dechunked {
  if (body.length === 0) return { bytes: body, notes: [] }
  const message = 'The head says that the body is in chunks, and it is not; it is kept as it stands.'
  return { bytes: body, notes: [{ code: 'not-chunked', message }] }
}

/** After the last chunk may come headers, and then an empty line. */
function isEnd(rest: Buffer): boolean {
  const tail = rest.toString('latin1')
  return tail === '\r\n' || tail.endsWith('\r\n\r\n')
}

const wrong = (): CaptureNote => ({
  code: 'wrong-chunks',
  message: 'The chunks of the body are wrong or cut off; what could not be told apart is kept as it stands.',
})
