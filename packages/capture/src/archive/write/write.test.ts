import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { WARCParser } from 'warcio'
import { fromBufferPromise } from 'yauzl'
import type { Hop } from '../../fetch/exchange.ts'
import { type HopDraft, madeHop } from '../../testing/hop.ts'
import { digest, gather, readAll } from '../testing/made.ts'
import { cdxLines, compressIndex } from './cdx.ts'
import { type ArchivePart, madeFrom, type WriteContext } from './exchange.ts'
import { writeWacz } from './wacz.ts'
import { writeRecords, writeWarc } from './warc.ts'

const AT = '2026-01-02T03:04:05Z'
const URL_B = 'https://paper.example/b?z=1&a=2'
const PAGE = '<title>T</title><p>قال إنه رأى'
const TAKEN: HopDraft = {
  url: URL_B,
  at: AT,
  request: ['GET /b?z=1&a=2 HTTP/1.1', 'Host: paper.example', 'User-Agent: Hearsay'],
  response: [
    'HTTP/1.1 200 OK',
    'Content-Type: text/html; charset=utf-8',
    'Set-Cookie: a=1',
    'Set-Cookie: b=2',
    'transfer-encoding: chunked',
    'X-Name: caf\xe9',
  ],
  address: '2001:db8::7',
  body: PAGE,
}
const MOVED: HopDraft = {
  ...TAKEN,
  url: 'http://paper.example/a',
  response: ['HTTP/1.1 301 ', `Location: ${URL_B}`],
  body: '',
}
const text = {
  type: 'conversion',
  url: madeFrom('text', URL_B),
  mediaType: 'text/plain; charset=utf-8',
  at: AT,
  bytes: Buffer.from('قال'),
} as const
const PARTS: readonly ArchivePart[] = [
  { kind: 'hops', hops: [madeHop(MOVED), madeHop(TAKEN)] },
  { kind: 'resource', resource: { ...text, of: '<urn:uuid:5>' } },
  { kind: 'resource', resource: { ...text, type: 'resource', url: 'file:///pasted text.txt' } },
  { kind: 'page', page: { url: URL_B, at: AT, title: 'T', text: 'قال' } },
]

function context(): WriteContext {
  let n = 0
  return {
    uuid: () => `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`,
    at: AT,
    software: 'Hearsay test',
  }
}

test('what is written is read again, byte for byte, and every digest fits', async () => {
  const { archived, remarks, tally } = await readAll(await gather(writeWarc(PARTS, context())))
  expect(archived.map(({ type, status, url }) => [type, status, url])).toEqual([
    ['response', 301, MOVED.url],
    ['response', 200, URL_B],
    ['conversion', null, text.url],
    ['resource', null, 'file:///pasted%20text.txt'],
  ])
  expect(archived.map(({ digest: found }) => found)).toEqual(Array(4).fill('right'))
  expect(Buffer.from(archived[1]?.bytes ?? []).toString()).toBe(PAGE)
  expect(archived[1]?.head).toEqual(
    madeHop(TAKEN).response.headers.map(([name, value]) => [
      name.replace(/^transfer/, 'X-Orig-transfer'),
      value,
    ]),
  )
  expect(remarks).toEqual([])
  expect(tally).toMatchObject({
    records: 7,
    read: 4,
    types: { warcinfo: 1, request: 2, response: 2, conversion: 1, resource: 1 },
  })
})

test('a body that was not read to its end is said to be cut', async () => {
  const bytes = await gather(
    writeWarc([{ kind: 'hops', hops: [{ ...madeHop(TAKEN), cut: true }] }], context()),
  )
  const { archived } = await readAll(bytes)
  expect(archived[0]?.notes).toMatchObject([{ code: 'truncated' }])
})

test('another reader finds in it what WARC 1.1 asks for', async () => {
  const bytes = await gather(writeWarc(PARTS, context()))
  const found: Record<string, string | null | undefined>[] = []
  for await (const record of WARCParser.iterRecords([bytes], { keepHeadersCase: true, parseHttp: false })) {
    const block = await record.readFully()
    const header = (name: string) => record.warcHeader(name)
    expect(header('WARC-Block-Digest')).toBe(digest('sha256', block))
    expect(record.warcHeaders.statusline).toBe('WARC/1.1')
    found.push({
      type: record.warcType,
      id: header('WARC-Record-ID'),
      to: header('WARC-Concurrent-To'),
      ip: header('WARC-IP-Address'),
      payload: header('WARC-Payload-Digest'),
      refers: header('WARC-Refers-To'),
    })
  }
  const id = (n: number) => `<urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}>`
  const ip = '2001:db8::7'
  expect(found.map(({ payload, ...rest }) => rest)).toMatchObject([
    { type: 'warcinfo', id: id(1) },
    { type: 'request', id: id(2), to: id(3), ip },
    { type: 'response', id: id(3), to: id(2), ip },
    { type: 'request', id: id(4), to: id(5), ip },
    { type: 'response', id: id(5), to: id(4), ip },
    { type: 'conversion', id: id(6), refers: '<urn:uuid:5>' },
    { type: 'resource', id: id(7) },
  ])
  expect(found[4]?.payload).toBe(digest('sha256', PAGE))
  expect(found[3]?.payload).toBe(digest('sha256', ''))
})

const HOP = madeHop(TAKEN)
test.each<[string, Partial<Hop>]>([
  ['of the answer', { response: { ...HOP.response, headers: [['X', 'a\r\nWARC/1.1']] } }],
  ['of the answer’s first line', { response: { ...HOP.response, raw: Buffer.from('HTTP/1.1 200 O\rK') } }],
  ['of the request', { request: { ...HOP.request, raw: Buffer.from('GET /\r\n\r\nGET /other') } }],
  ['of the record', { address: '10.0.0.1\r\nX: y' }],
  ['of its time', { at: `${AT}\r\nX: y` }],
  ['of its address', { url: 'urn:x\r\nX: y' }],
])('a header %s cannot break out of its line', async (_, changed) => {
  const parts: ArchivePart[] = [{ kind: 'hops', hops: [{ ...HOP, ...changed }] }]
  await expect(gather(writeWarc(parts, context()))).rejects.toMatchObject({
    name: 'RefusedError',
    code: 'malformed',
  })
  await expect(gather(writeWacz(parts, context()))).rejects.toMatchObject({
    name: 'RefusedError',
    code: 'malformed',
  })
})

async function membersOf(wacz: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(wacz)
  const members = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    expect(entry.compressionMethod, entry.fileName).toBe(0)
    members.set(entry.fileName, await gather(await zip.openReadStreamPromise(entry)))
  }
  return members
}

const lines = (bytes: Buffer | undefined): string[] => String(bytes).trimEnd().split('\n')

test('a WACZ has its index, its pages and the hash of each', async () => {
  const members = await membersOf(await gather(writeWacz(PARTS, context())))
  expect([...members.keys()]).toEqual([
    'archive/data.warc.gz',
    'indexes/index.cdx.gz',
    'indexes/index.idx',
    'pages/pages.jsonl',
    'datapackage.json',
    'datapackage-digest.json',
  ])
  const described = JSON.parse(String(members.get('datapackage.json')))
  expect(described).toMatchObject({
    profile: 'data-package',
    wacz_version: '1.1.1',
    created: AT,
    mainPageUrl: URL_B,
    title: 'T',
  })
  for (const { path, hash, bytes } of described.resources) {
    expect(hash).toBe(digest('sha256', members.get(path) ?? ''))
    expect(bytes).toBe(members.get(path)?.length)
  }
  expect(described.resources).toHaveLength(4)
  expect(JSON.parse(String(members.get('datapackage-digest.json')))).toEqual({
    path: 'datapackage.json',
    hash: digest('sha256', members.get('datapackage.json') ?? ''),
  })
  const [head, page] = lines(members.get('pages/pages.jsonl')).map((line) => JSON.parse(line))
  expect(head).toMatchObject({ format: 'json-pages-1.0', hasText: true })
  expect(page).toMatchObject({ url: URL_B, ts: AT, title: 'T', text: 'قال' })
})

test('every line of the index leads to its record', async () => {
  const members = await membersOf(await gather(writeWacz(PARTS, context())))
  const warc = members.get('archive/data.warc.gz') ?? Buffer.alloc(0)
  const index = lines(gunzipSync(members.get('indexes/index.cdx.gz') ?? ''))
  expect(index.map((line) => line.split(' ', 2).join(' '))).toEqual([
    'example,paper)/a 20260102030405',
    'example,paper)/b?a=2&z=1 20260102030405',
    'file:///pasted%20text.txt 20260102030405',
    `${text.url} 20260102030405`,
  ])
  for (const line of index) {
    const { url, offset, length, filename, digest: given } = JSON.parse(line.replace(/^\S+ \S+ /, ''))
    expect(filename).toBe('data.warc.gz')
    const member = warc.subarray(Number(offset), Number(offset) + Number(length))
    expect(String(gunzipSync(member))).toContain(`WARC-Target-URI: ${url}\r\n`)
    expect(String(gunzipSync(member))).toContain(`WARC-Payload-Digest: ${given}\r\n`)
  }
  const [meta, block] = lines(members.get('indexes/index.idx'))
  expect(meta).toBe('!meta 0 {"format":"cdxj-gzip-1.0","filename":"index.cdx.gz"}')
  expect(block).toMatch(/^example,paper\)\/a 20260102030405 \{"offset":0,/)
})

test('a WACZ is read again, and nothing is remarked on; the same parts make the same bytes', async () => {
  const bytes = await gather(writeWacz(PARTS, context()))
  const { archived, remarks, tally } = await readAll(bytes)
  expect(remarks).toEqual([])
  expect(archived).toHaveLength(4)
  expect(tally).toMatchObject({ records: 7, whole: true })
  expect((await gather(writeWacz(PARTS, context()))).equals(bytes)).toBe(true)
})

test('a large index is cut into members that each unpack by themselves', () => {
  const record = { at: AT, status: 200, mediaType: 'text/html', digest: 'sha256:0', offset: 0, length: 1 }
  const records = Array.from({ length: 6500 }, (_, n) => ({ ...record, url: `http://paper.example/${n}` }))
  const { gz, idx } = compressIndex(cdxLines(records, 'data.warc.gz'), 'index.cdx.gz')
  const all: string[] = []
  for (const line of lines(Buffer.from(idx)).slice(1)) {
    const { offset, length } = JSON.parse(line.replace(/^\S+ \S+ /, ''))
    const block = lines(gunzipSync(gz.subarray(offset, offset + length)))
    expect(block[0]?.startsWith(line.split(' {')[0] ?? '?')).toBe(true)
    all.push(...block)
  }
  expect(lines(Buffer.from(idx))).toHaveLength(1 + 3)
  expect(all).toHaveLength(6500)
  expect(all).toEqual(all.toSorted())
})

test('an error of the source, or somebody who stops early, ends the writing', async () => {
  let closed = false
  async function* failing(): AsyncGenerator<ArchivePart> {
    try {
      yield* PARTS
      throw new Error('the line was cut')
    } finally {
      closed = true
    }
  }
  await expect(gather(writeWacz(failing(), context()))).rejects.toThrowError('the line was cut')
  expect(closed).toBe(true)
  for await (const { id } of writeRecords(failing(), context())) if (id.endsWith('2>')) break
  for await (const chunk of writeWacz(PARTS, context())) if (chunk.length > 0) break
})
