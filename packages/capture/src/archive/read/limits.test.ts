import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ARCHIVE_LIMITS } from '../limits.ts'
import { codes, http, made, member, readAll } from '../testing/made.ts'
import { readArchive } from './open.ts'

const refusal = (code: string) => expect.objectContaining({ name: 'RefusedError', code })
const MEGABYTE = 1_048_576

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Bytes in use, after what is no longer used has gone. */
function memory(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** One chunk again and again; ends only where `count` says so. */
async function* again(chunk: Uint8Array, count = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < count; n++) yield chunk
}

async function* after(start: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start
  yield* rest
}

const ZEROS = new Uint8Array(65_536)
const headOf = (record: Buffer): Buffer => record.subarray(0, record.indexOf('\r\n\r\n') + 4)

test('a record that is too large is passed over and noted, in flat memory, and the next is read', async () => {
  const large = headOf(made({ length: 400 * MEGABYTE }))
  const end = Buffer.concat([Buffer.from('\r\n\r\n'), made({ url: 'https://next.example/' })])
  const before = memory()
  let peak = 0
  async function* source(): AsyncGenerator<Uint8Array> {
    yield large
    for (let n = 0; n < 6400; n++) {
      if (n % 1600 === 0) peak = Math.max(peak, memory())
      yield ZEROS
    }
    yield end
  }
  const { archived, remarks, tally } = await readAll(source())
  expect(codes(remarks)).toEqual(['too-large'])
  expect(archived.map(({ url }) => url)).toEqual(['https://next.example/'])
  expect(tally).toMatchObject({ records: 2, read: 1, whole: true })
  expect(peak - before).toBeLessThan(40 * MEGABYTE)
})

test.each<[string, string, () => AsyncIterable<Uint8Array>, object?]>([
  ['of empty lines', 'malformed', () => again(Buffer.from('\r\n'.repeat(1000)))],
  [
    'of a head',
    'malformed',
    () => after(Buffer.from('WARC/1.1\r\n'), again(Buffer.from(`X: ${'x'.repeat(100)}\r\n`))),
  ],
  ['of a line', 'malformed', () => after(Buffer.from('WARC/1.1\r\nX: '), again(ZEROS))],
  ['of a first line', 'malformed', () => again(Buffer.from('x'.repeat(1000)))],
  ['of records', 'too-large', () => again(made({ type: 'request' })), { records: 1000 }],
  [
    'of one record',
    'too-large',
    () => after(headOf(made({ length: 1e14 })), again(ZEROS)),
    { total: 50 * MEGABYTE },
  ],
  ['of gzip members', 'too-large', () => again(member(made())), { records: 1000 }],
  [
    'of gzip that says nothing',
    'bomb',
    () => again(gzipSync(new Uint8Array(MEGABYTE))),
    { ratioFrom: MEGABYTE, head: 1e9 },
  ],
])('a stream that never ends, %s, is refused: %s', async (_, code, source, limits = {}) => {
  await expect(readAll(source(), limits)).rejects.toThrowError(refusal(code))
})

test.each<[string, Buffer]>([
  ['a gzip file', gzipSync(made({ type: 'metadata', block: new Uint8Array(40 * MEGABYTE) }))],
  ['a body', made({ block: http(gzipSync(new Uint8Array(40 * MEGABYTE)), ['Content-Encoding: gzip']) })],
])('%s that unpacks to a thousand times its size is refused as a bomb', async (_, bytes) => {
  await expect(readAll(bytes, { ratioFrom: 8 * MEGABYTE })).rejects.toThrowError(refusal('bomb'))
  expect((await readAll(bytes)).tally?.whole).toBe(true)
})

test.each(['gzip', 'br', 'zstd'])(
  'a body in %s that is too large once decoded is passed over',
  async (coding) => {
    const { brotliCompressSync, zstdCompressSync } = await import('node:zlib')
    const pack = { gzip: gzipSync, br: brotliCompressSync, zstd: zstdCompressSync }[coding] ?? gzipSync
    const bomb = made({ block: http(pack(new Uint8Array(2 * MEGABYTE)), [`Content-Encoding: ${coding}`]) })
    const { archived, remarks } = await readAll(Buffer.concat([bomb, made()]), { record: MEGABYTE })
    expect(codes(remarks)).toEqual(['too-large'])
    expect(archived).toHaveLength(1)
  },
)

test('a body of millions of small chunks takes no longer than its size asks for', async () => {
  const chunks = Buffer.from(`${'1\r\nx\r\n'.repeat(3_000_000)}0\r\n\r\n`)
  const { archived } = await readAll(made({ block: http(chunks, ['Transfer-Encoding: chunked']) }))
  expect(archived[0]?.bytes.length).toBe(3_000_000)
})

test('whoever stops reading closes the source', async () => {
  let closed = false
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      yield* again(made())
    } finally {
      closed = true
    }
  }
  for await (const item of readArchive(source(), ARCHIVE_LIMITS)) if (item.kind === 'archived') break
  expect(closed).toBe(true)
})

test('what the source throws is not swallowed', async () => {
  async function* source(): AsyncGenerator<Uint8Array> {
    yield made()
    throw new Error('the line was cut')
  }
  await expect(readAll(source())).rejects.toThrowError('the line was cut')
  async function* zipped(): AsyncGenerator<Uint8Array> {
    yield member(made())
    throw new Error('the line was cut')
  }
  await expect(readAll(zipped())).rejects.toThrowError('the line was cut')
})
