import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { codes, digest, http, inPieces, type Made, made, member, readAll } from '../testing/made.ts'

const refusal = (code: string, message = /./) =>
  expect.objectContaining({ name: 'RefusedError', code, message: expect.stringMatching(message) })
const WORDS = '<p>He said so.'

describe('what a record holds', () => {
  const chunked = `5\r\n<p>He\r\n9\r\n said so.\r\n0\r\n\r\n`
  const gzip = gzipSync(WORDS)
  test.each<[string, Made]>([
    ['a plain body', { block: http(WORDS) }],
    ['a body in chunks', { block: http(chunked, ['Transfer-Encoding: chunked']) }],
    [
      'a body in chunks with extensions and trailers',
      {
        block: http(chunked.replace('5\r', '05;a=b\r').replace(/\r\n$/, 'X: y\r\n\r\n'), [
          'Transfer-Encoding: chunked',
        ]),
      },
    ],
    ['a body in gzip', { block: http(gzip, ['Content-Encoding: gzip']) }],
    ['a body in zlib', { block: http(deflateSync(WORDS), ['Content-Encoding: deflate']) }],
    ['a body in bare DEFLATE', { block: http(deflateRawSync(WORDS), ['Content-Encoding: deflate']) }],
    ['a body in Brotli', { block: http(brotliCompressSync(WORDS), ['content-encoding: br']) }],
    ['a body in Zstandard', { block: http(zstdCompressSync(WORDS), ['Content-Encoding: zstd']) }],
    [
      'a body encoded twice',
      { block: http(gzipSync(deflateSync(WORDS)), ['Content-Encoding: deflate, gzip']) },
    ],
    ['a resource', { type: 'resource', block: WORDS, fields: ['Content-Type: text/html; charset=utf-8'] }],
    [
      'a conversion',
      { type: 'conversion', block: WORDS, fields: ['Content-Type: text/html; charset=utf-8'] },
    ],
    [
      'a head whose lines end in LF',
      { block: `HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n\n${WORDS}` },
    ],
  ])('%s is read, and nothing is odd', async (_, record) => {
    const { archived, remarks, tally } = await readAll(made(record))
    const [page] = archived
    expect(Buffer.from(page?.bytes ?? []).toString()).toBe(WORDS)
    expect(page).toMatchObject({ url: 'https://paper.example/story', at: '2026-01-02T03:04:05Z', notes: [] })
    expect(page?.mediaType).toBe('text/html; charset=utf-8')
    expect(remarks).toEqual([])
    expect(tally).toEqual({
      kind: 'tally',
      records: 1,
      read: 1,
      types: { [record.type ?? 'response']: 1 },
      whole: true,
    })
  })

  test('the head is kept, with names that come twice and lines that go on', async () => {
    const block = http(
      WORDS,
      ['Set-Cookie: a=1', 'Set-Cookie: b=2', 'X-Long: one', '  two'],
      'HTTP/1.1 404 Not Found',
    )
    const [page] = (await readAll(made({ block }))).archived
    expect(page?.status).toBe(404)
    expect(page?.head.slice(1)).toEqual([
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
      ['X-Long', 'one two'],
    ])
  })

  test.each<[string, Made, string[], string?]>([
    [
      'chunks that stop',
      { block: http('5\r\n<p>He\r\n9\r\n sai', ['Transfer-Encoding: chunked']) },
      ['wrong-chunks'],
      '<p>He sai',
    ],
    [
      'one chunk that stops',
      { block: http('99\r\n<p>He sai', ['Transfer-Encoding: chunked']) },
      ['wrong-chunks'],
      '<p>He sai',
    ],
    [
      'chunks of no size',
      { block: http('5\r\n<p>He\r\nzz\r\n', ['Transfer-Encoding: chunked']) },
      ['wrong-chunks'],
      '<p>Hezz\r\n',
    ],
    ['chunks that are none', { block: http(WORDS, ['Transfer-Encoding: chunked']) }, ['not-chunked'], WORDS],
    ['gzip that is none', { block: http(WORDS, ['Content-Encoding: gzip']) }, ['bad-encoding'], WORDS],
    ['gzip that stops', { block: http(gzip.subarray(0, -9), ['Content-Encoding: gzip']) }, ['truncated']],
    [
      'an encoding nobody knows',
      { block: http(WORDS, ['Content-Encoding: constructor']) },
      ['unknown-encoding'],
      WORDS,
    ],
    [
      'nine encodings',
      { block: http(WORDS, [`Content-Encoding: ${'gzip,'.repeat(9)}`]) },
      ['unknown-encoding'],
      WORDS,
    ],
    ['a length that is not its own', { block: http(WORDS, ['Content-Length: 99']) }, ['odd-length'], WORDS],
    ['no HTTP head', { block: WORDS }, ['no-http-head'], WORDS],
    ['no address', { url: null }, ['bad-address']],
    ['an address that is none', { url: 'not an address' }, ['bad-address']],
    ['an address with spaces', { url: 'https://paper.example/a b' }, ['odd-address']],
    ['an address in brackets', { url: '<https://paper.example/>' }, ['odd-address']],
    ['no time', { date: null }, ['bad-time']],
    ['a day that is none', { date: '2026-02-30T03:04:05Z' }, ['bad-time']],
    ['a time of another form', { date: '20260102030405' }, ['bad-time']],
    ['a month that is none', { date: '2026-13-02T03:04:05Z' }, ['bad-time']],
    ['words that it was cut', { fields: ['WARC-Truncated: length'] }, ['truncated']],
    ['words that it goes on', { fields: ['WARC-Segment-Number: 1'] }, ['segment']],
  ])('%s: it is read, and that is noted', async (_, record, noted, text) => {
    const { archived, tally } = await readAll(made(record))
    expect(codes(archived[0]?.notes ?? [])).toEqual(noted)
    if (text !== undefined) expect(Buffer.from(archived[0]?.bytes ?? []).toString()).toBe(text)
    expect(tally?.whole).toBe(true)
  })

  test.each<[string, string, string, string[]]>([
    ['block in SHA-1', 'WARC-Block-Digest', digest('sha1', http(WORDS)), []],
    ['payload in SHA-256', 'WARC-Payload-Digest', digest('sha256', WORDS), []],
    ['payload in Base64', 'WARC-Payload-Digest', digest('sha1', WORDS, 'base64'), []],
    ['payload in Base32', 'WARC-Payload-Digest', 'sha1:R57MI7O3D5KIMADNTQFP6PABIVQKO4JX', []],
    ['other block', 'WARC-Block-Digest', digest('sha1', WORDS), ['wrong-digest']],
    ['other payload', 'WARC-Payload-Digest', digest('sha256', 'x'), ['wrong-digest']],
    ['hash nobody knows', 'WARC-Payload-Digest', 'crc32:00', ['unknown-digest']],
    ['hash of a trap', 'WARC-Payload-Digest', 'constructor:00', ['unknown-digest']],
    ['hash without a name', 'WARC-Payload-Digest', 'B2LTWWPUOYAH7UIPQ7ZUPQ4VMBSVC36A', ['unknown-digest']],
  ])('the digest of its %s is compared', async (_, name, value, noted) => {
    const [page] = (await readAll(made({ block: http(WORDS), fields: [`${name}: ${value}`] }))).archived
    expect(codes(page?.notes ?? [])).toEqual(noted)
    const meaning = noted[0] === undefined ? 'right' : noted[0] === 'wrong-digest' ? 'wrong' : 'not-checked'
    expect(page?.digest).toBe(meaning)
  })
})

describe('a file of records', () => {
  const file = [
    made({ type: 'warcinfo', block: 'a: b\r\n' }),
    made({ type: 'request', block: 'GET /' }),
    made(),
    made({ url: 'https://b.example/' }),
  ]

  test.each<[string, Buffer]>([
    ['plain', Buffer.concat(file)],
    ['in a gzip member each', Buffer.concat(file.map(member))],
    ['in one gzip member', member(Buffer.concat(file))],
    [
      'with no empty lines between records',
      Buffer.concat(
        file.map((record) => record.subarray(0, -4)).flatMap((record) => [record, Buffer.from('\r\n')]),
      ),
    ],
  ])('%s, in pieces of any size', async (_, bytes) => {
    const whole = await readAll(bytes)
    expect(whole.tally).toMatchObject({
      records: 4,
      read: 2,
      types: { warcinfo: 1, request: 1, response: 2 },
      whole: true,
    })
    for (const size of [1, 7, 1000]) expect(await readAll(inPieces(bytes, size))).toEqual(whole)
  })

  test.each<[string, Made, string]>([
    ['revisit', { type: 'revisit' }, 'revisit'],
    ['continuation', { type: 'continuation' }, 'continuation'],
    ['type that nobody knows', { type: 'invented' }, 'unknown'],
  ])('a %s is remarked on, with its place', async (_, record, code) => {
    const first = made()
    const { remarks, tally } = await readAll(Buffer.concat([first, made(record)]))
    expect(remarks).toMatchObject([{ code, place: { member: null, record: 2, offset: first.length } }])
    expect(tally).toMatchObject({ records: 2, read: 1, types: { [code]: 1 }, whole: true })
  })

  const bad = Buffer.from(member(made()))
  bad.writeUInt8(bad.readUInt8(bad.length - 6) ^ 1, bad.length - 6)
  test.each<[string, Buffer, RegExp, number]>([
    ['a record that is cut', Buffer.concat([made(), made().subarray(0, -20)]), /ends 16 bytes before/, 2],
    [
      'a head that is cut',
      Buffer.concat([made(), made().subarray(0, 40)]),
      /head of the record does not end/,
      1,
    ],
    ['something else', Buffer.concat([made(), Buffer.from('something else\r\n')]), /should begin here/, 1],
    [
      'a record that says too small a length',
      Buffer.concat([made(), made({ length: 9 }), made()]),
      /should begin here/,
      2,
    ],
    ['a record without a length', Buffer.concat([made(), made({ length: 'some' })]), /one Content-Length/, 1],
    [
      'a record with two lengths',
      Buffer.concat([made(), made({ fields: ['Content-Length: 1'] })]),
      /one Content-Length/,
      1,
    ],
    [
      'a record without a type',
      Buffer.concat([made(), Buffer.from('WARC/1.1\r\nContent-Length: 0\r\n\r\n\r\n\r\n')]),
      /WARC-Type/,
      1,
    ],
    [
      'gzip that is cut',
      Buffer.concat([member(made()), member(made()).subarray(0, -12)]),
      /before this record does|gzip/,
      2,
    ],
    [
      'gzip with a wrong sum',
      Buffer.concat([member(made()), bad, member(made())]),
      /gzip cannot be undone/,
      1,
    ],
    [
      'what is not gzip',
      Buffer.concat([member(made()), Buffer.alloc(30_000), member(made())]),
      /not gzip/,
      1,
    ],
  ])('%s ends the reading, which is said, and what came before stays', async (_, bytes, message, records) => {
    const { archived, remarks, tally } = await readAll(bytes)
    expect(archived[0]?.notes).toEqual([])
    expect(remarks.at(-1)).toMatchObject({ code: 'damaged', message: expect.stringMatching(message) })
    expect(tally).toMatchObject({ records, whole: false })
  })

  test('a record within the body of another is never read as one', async () => {
    const forged = made({ url: 'https://forged.example/' })
    const { archived } = await readAll(made({ block: http(forged) }))
    expect(archived.map(({ url }) => url)).toEqual(['https://paper.example/story'])
    const short = await readAll(
      made({ block: Buffer.concat([http('x'), Buffer.from('\r\n\r\nleft over\r\n'), forged]), length: 30 }),
    )
    expect(short.archived.map(({ url }) => url)).toEqual(['https://paper.example/story'])
    expect(short.tally?.whole).toBe(false)
  })

  test.each<[string, Buffer, string, RegExp]>([
    ['nothing', Buffer.alloc(0), 'malformed', /empty/],
    ['empty lines', Buffer.from('\r\n\r\n'), 'malformed', /no record/],
    ['a page', Buffer.from('<html>'), 'malformed', /should begin here/],
    [
      'an ARC file',
      Buffer.from('filedesc://a.arc 0.0.0.0 20140301000000 text/plain 1\n'),
      'unsupported',
      /ARC/,
    ],
    ['gzip of a page', member(Buffer.from('<html>')), 'malformed', /should begin here/],
    ['gzip cut in its head', member(made()).subarray(0, 6), 'malformed', /gzip/],
  ])('%s is refused', async (_, bytes, code, message) => {
    await expect(readAll(bytes)).rejects.toThrowError(refusal(code, message))
  })
})
