import { open, readFile, stat } from 'node:fs/promises'
import { type Incoming, RefusedError } from '../captured.ts'
import { incomingOf } from '../fetch/exchange.ts'
import { type Kind, kindOf } from '../kind.ts'
import { takeArchive } from './archive.ts'
import { takeBytes } from './bytes.ts'
import { fetchKept, type TakeOptions } from './fetched.ts'
import type { Source } from './source.ts'
import type { Taken } from './taken.ts'

/** Bytes of a file that are looked at to know what it is. */
const LOOK = 4096

/** Bytes of a file that is no archive, at most; what `capture` takes. */
const MOST_FILE_BYTES = 50 * 1024 * 1024

/**
 * Takes the pages out of a source: one of a page, a text or a PDF; each of an archive or a feed, then the
 * archive or the feed itself. Memory holds one page at a time.
 * @throws {RefusedError} where nothing can be taken; an error of the system where a file cannot be read
 */
export async function* take(source: Source, options: TakeOptions = {}): AsyncGenerator<Taken> {
  switch (source.kind) {
    case 'url':
      return yield* takeUrl(source.url, options)
    case 'file':
      return yield* takeFile(source.path, options)
    case 'pasted':
      return yield* takeBytes(incoming('standard input', source.bytes), { kind: 'pasted' }, options)
  }
}

async function* takeUrl(url: string, options: TakeOptions): AsyncGenerator<Taken> {
  const exchange = await fetchKept(url, options)
  yield* takeBytes(incomingOf(exchange), { kind: 'web', exchange }, options)
}

async function* takeFile(path: string, options: TakeOptions): AsyncGenerator<Taken> {
  if (isArchive(await kindOfFile(path))) return yield* takeArchive({ name: path, path })
  const { size } = await stat(path)
  if (size > MOST_FILE_BYTES)
    throw new RefusedError('too-large', `${path}: expected at most ${MOST_FILE_BYTES} bytes; found ${size}`)
  yield* takeBytes(incoming(path, await readFile(path)), { kind: 'file' }, options)
}

/** What a file is, by its first bytes. */
async function kindOfFile(path: string): Promise<Kind> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(LOOK), 0, LOOK, 0)
    return kindOf(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

function isArchive(kind: Kind): boolean {
  return kind === 'warc' || kind === 'wacz' || kind === 'gzip'
}

const incoming = (name: string, bytes: Uint8Array): Incoming => ({
  bytes,
  name,
  url: null,
  mediaType: null,
  at: null,
})
