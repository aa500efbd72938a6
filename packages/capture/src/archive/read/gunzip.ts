import { createGunzip, type Gunzip } from 'node:zlib'

/** Of DEFLATE a byte becomes 1,032 at most, so that no more than 17 MB come out before they are counted. */
const PIECE_BYTES = 16_384

/** What is wrong with the gzip stream, and about where. All that came before it has been given out. */
export class GzipError extends Error {
  override readonly name = 'GzipError'
  /** Bytes of the file before the stretch in which the fault lies. */
  readonly at: number

  constructor(message: string, at: number, options?: ErrorOptions) {
    super(message, options)
    this.at = at
  }
}

/**
 * Undoes gzip (RFC 1952) of any number of members, as WARC files have one a record. Memory: what one piece of
 * the input becomes.
 * @throws {GzipError}
 */
export async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip()
  const ready: Uint8Array[] = []
  unzip.on('data', (chunk: Buffer) => ready.push(chunk))
  let at = 0
  try {
    for await (const chunk of source) {
      for (const piece of pieces(chunk)) {
        const error = await settled((done) => unzip.write(piece, done), unzip)
        yield* ready.splice(0)
        if (error !== null) throw faultOf(error, at)
        at += piece.length
        if (unzip.readableEnded) throw new GzipError('is followed by something that is not gzip', at)
      }
    }
    // `end` calls back when the input is in; what is still wrong with it shows when the output ends.
    const error = await settled((done) => unzip.end().once('end', done), unzip)
    yield* ready.splice(0)
    if (error !== null) throw faultOf(error, at)
  } finally {
    unzip.destroy()
  }
}

const MEMBER_START = Buffer.from([0x1f, 0x8b, 0x08])

/**
 * Small stretches, cut where a member seems to begin: a bad one takes with it what came in the same stretch.
 */
function* pieces(chunk: Uint8Array): Generator<Uint8Array> {
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  for (let at = 0; at < bytes.length; ) {
    const member = bytes.subarray(at, at + PIECE_BYTES).indexOf(MEMBER_START, 1)
    const piece = bytes.subarray(at, at + (member < 0 ? PIECE_BYTES : member))
    yield piece
    at += piece.length
  }
}

function faultOf(error: Error, at: number): GzipError {
  const cut = 'code' in error && error.code === 'Z_BUF_ERROR'
  return new GzipError(cut ? 'ends in the middle' : `cannot be undone: ${error.message}`, at, {
    cause: error,
  })
}

/** Waits until a write is done; the error that came instead, or null. */
function settled(
  write: (done: (error?: Error | null) => void) => void,
  unzip: Gunzip,
): Promise<Error | null> {
  return new Promise((resolve) => {
    unzip.once('error', resolve)
    write((error) => {
      if (error) return
      unzip.off('error', resolve)
      resolve(null)
    })
  })
}
