import { Readable } from 'node:stream'

/** Pieces are gathered until they have this many characters: many small ones cost more than they carry. */
const GATHERED = 2 ** 16

/** Pieces of text as a stream of bytes, taken as they are asked for and never all in memory. */
export function textStream(pieces: Iterable<string> | AsyncIterable<string>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(bytesOf(pieces))) as ReadableStream<Uint8Array>
}

async function* bytesOf(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let gathered = ''
  for await (const piece of pieces) {
    gathered += piece
    if (gathered.length < GATHERED) continue
    yield encoder.encode(gathered)
    gathered = ''
  }
  if (gathered !== '') yield encoder.encode(gathered)
}
