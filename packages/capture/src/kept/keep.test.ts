import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { readAll } from '../archive/testing/made.ts'
import type { Captured } from '../captured.ts'
import type { Camera } from '../evidence/gather.ts'
import { Manners } from '../fetch/manners.ts'
import { Authority, hasOpenssl } from '../stamp/testing/authority.ts'
import type { Source } from '../take/source.ts'
import { HASTY, NOTE, STORY, servePaper } from '../take/testing/paper.ts'
import { loopbackPolicy } from '../testing/loopback.ts'
import type { Site } from '../testing/site.ts'
import { CaptureFolder } from './folder.ts'
import { type KeepOptions, type Kept, keep } from './keep.ts'
import { readCaptures, readRecord } from './read.ts'

let paper: Site
beforeAll(async () => {
  paper = await servePaper()
})
afterAll(() => paper.close())

function temporary(): string {
  const path = mkdtempSync(join(tmpdir(), 'hearsay-keep-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function options(path: string, more: Partial<KeepOptions> = {}): KeepOptions {
  const asking = { policy: loopbackPolicy(), clock: HASTY }
  return {
    folder: new CaptureFolder(path),
    software: 'Hearsay test',
    now: () => new Date('2026-01-02T03:04:05.678Z'),
    take: { fetch: { ...asking, manners: new Manners(HASTY) } },
    post: asking,
    authority: null,
    camera: 'no browser here',
    ...more,
  }
}

async function kept(source: Source, how: KeepOptions): Promise<Kept[]> {
  return await everything(keep(source, how))
}

async function pageOf(source: Source, how: KeepOptions) {
  const [first] = await kept(source, how)
  if (first?.kind !== 'kept' || first.record.kind !== 'page') throw new Error('expected a page')
  return first.record
}

const url = (path: string): Source => ({ kind: 'url', url: paper.origin + path })
const pasted: Source = { kind: 'pasted', bytes: Buffer.from(NOTE) }
async function everything<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const sha256 = (bytes: Uint8Array | string) => hashName(Buffer.from(bytes), nodeSha256)
const filesIn = (path: string) =>
  (readdirSync(path, { recursive: true }) as string[]).filter((name) => /\.\w+$/.test(name)).toSorted()

describe('three pages of a site, one behind a redirect', () => {
  test('are kept with the whole exchange, and read back as they were captured', async () => {
    const path = temporary()
    const before: Kept[] = []
    for (const each of ['/old', '/story', '/note']) before.push(...(await kept(url(each), options(path))))
    const captured = before.flatMap((one) => (one.kind === 'kept' && one.page ? [one.page.captured] : []))
    expect(captured).toHaveLength(3)
    const back = await everything(readCaptures(path))
    expect(back.map((one) => one.captured).toSorted(byTime)).toEqual(
      captured
        .map((one) => ({ ...one, incoming: { ...one.incoming, bytes: expect.any(Uint8Array) } }))
        .toSorted(byTime),
    )
    expect(readdirSync(join(path, 'bytes'))).toHaveLength(2)
    expect(readdirSync(join(path, 'wacz'))).toHaveLength(3)
  })

  test('the bytes as decoded and as sent are told apart, and both can be found', async () => {
    const path = temporary()
    const record = await pageOf(url('/old'), options(path))
    expect(record.bytes).toEqual({
      file: expect.stringMatching(/^bytes\/[0-9a-f]{64}\.html$/),
      hash: sha256(STORY),
      size: Buffer.byteLength(STORY),
    })
    expect(record.way?.wire.encoding).toBe('gzip')
    expect(record.way?.wire.hash).not.toBe(record.bytes.hash)
    expect(record.way?.hops.map(({ status }) => status)).toEqual([301, 200])
    expect(record.way?.robots).toMatchObject([{ verdict: 'allowed' }, { verdict: 'allowed' }])
    const wacz = readFileSync(join(path, record.wacz?.file ?? ''))
    expect(sha256(wacz)).toBe(record.wacz?.hash)
    const { archived, remarks } = await readAll(wacz)
    expect(remarks).toEqual([])
    expect(archived.map(({ type, status, url }) => [type, status, url])).toEqual([
      ['response', 301, `${paper.origin}/old`],
      ['response', 200, `${paper.origin}/story`],
      ['conversion', null, `urn:text:${paper.origin}/story`],
    ])
    expect(Buffer.from(archived[1]?.bytes ?? []).toString()).toBe(STORY)
    expect(archived.map(({ digest }) => digest)).toEqual(['right', 'right', 'right'])
  })
})

const byTime = (a: Captured, b: Captured) => ((a.incoming.at ?? '') < (b.incoming.at ?? '') ? -1 : 1)

test('the same page again is a new record, and the same bytes once', async () => {
  const path = temporary()
  const [first, second] = [
    await pageOf(url('/story'), options(path)),
    await pageOf(url('/story'), options(path)),
  ]
  expect(first.id).not.toBe(second.id)
  expect(first.bytes).toEqual(second.bytes)
  expect(readdirSync(join(path, 'bytes'))).toHaveLength(1)
  expect(readdirSync(join(path, 'captures'))).toHaveLength(2)
})

test('a feed is kept after its items, which name it; and what has a record is left out', async () => {
  const path = temporary()
  const all = await kept(url('/feed'), options(path))
  const records = all.flatMap((one) => (one.kind === 'kept' ? [one.record] : []))
  const whole = records.at(-1)
  expect(records.map(({ kind }) => kind)).toEqual(['page', 'page', 'feed'])
  expect(whole).toMatchObject({ pages: 2, wacz: { file: `wacz/${whole?.id}.wacz` } })
  expect(records[0]).toMatchObject({
    within: whole?.id,
    wacz: null,
    way: null,
    origin: { kind: 'feed', item: 1 },
  })
  const known = new Set(records.slice(0, 1).map(({ id }) => id.replace(/^\w+-/, '')))
  const again = await kept(url('/feed'), { ...options(path), known })
  expect(again.flatMap((one) => (one.kind === 'kept' ? [one.record.kind] : []))).toEqual(['page', 'feed'])
})

test('what is missing is said, with why, and pictures are kept where there is a camera', async () => {
  const path = temporary()
  const without = await pageOf(url('/story'), options(path))
  expect(without.missing).toEqual([
    { what: 'pictures', code: 'no-browser', why: 'no browser here' },
    { what: 'stamp', code: 'no-authority', why: 'no time-stamp authority was set' },
  ])
  const camera: Camera = async () => ({ view: Buffer.from('PNG'), print: Buffer.from('%PDF-') })
  const { pictures, wacz, id } = await pageOf(url('/story'), options(path, { camera }))
  expect(pictures).toMatchObject({ view: { file: `pictures/${id}.png` }, print: { hash: sha256('%PDF-') } })
  const { archived } = await readAll(readFileSync(join(path, wacz?.file ?? '')))
  expect(archived.map(({ url }) => url?.split(':').slice(0, 2).join(':'))).toContain('urn:view')
  expect((await pageOf(url('/note'), options(path))).missing.map(({ what }) => what)).toEqual(['stamp'])
})

test('nothing is written where nothing can be taken', async () => {
  const path = join(temporary(), 'new')
  await expect(kept(url('/gone'), options(path))).rejects.toMatchObject({ code: 'status' })
  await expect(kept(url('/meta'), options(path))).rejects.toMatchObject({ code: 'no-archive' })
  expect(() => readdirSync(path)).toThrow('ENOENT')
})

test('what was kept in spite of noarchive says so', async () => {
  const { take } = options('')
  const how = options(temporary(), { take: { fetch: { ...take.fetch, overrideRobots: true } } })
  expect((await pageOf(url('/meta'), how)).way).toMatchObject({ noArchive: true })
})

describe('files that were changed are not given out', () => {
  test.each<[what: string, change: (path: string) => void, code: string]>([
    ['bytes', (path) => overwrite(path, 'bytes', 'other'), 'altered'],
    ['text', (path) => overwrite(path, 'text', 'other'), 'altered'],
    ['a record that is cut', (path) => overwrite(path, 'captures', '{'), 'malformed'],
    ['a record that is none', (path) => overwrite(path, 'captures', '{"kind":"page"}'), 'malformed'],
    [
      'a record that names a file elsewhere',
      (path) => edit(path, /bytes\/[0-9a-f]{64}/, '../../etc/passwd'),
      'malformed',
    ],
    [
      'spans beyond the text',
      (path) => edit(path, /"article":\[\[0,\d+\]\]/, '"article":[[0,99999]]'),
      'malformed',
    ],
  ])('%s', async (_, change, code) => {
    const path = temporary()
    await pageOf(pasted, options(path))
    change(path)
    await expect(everything(readCaptures(path))).rejects.toMatchObject({ name: 'RefusedError', code })
  })
})

function overwrite(path: string, folder: string, content: string): void {
  for (const name of readdirSync(join(path, folder))) writeFileSync(join(path, folder, name), content)
}

function edit(path: string, from: RegExp, to: string): void {
  for (const name of readdirSync(join(path, 'captures'))) {
    const file = join(path, 'captures', name)
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(from)
    writeFileSync(file, text.replace(from, to))
  }
}

test('nothing is left aside, and no name of a file is of a page', async () => {
  const path = temporary()
  await pageOf(url('/story'), options(path))
  for (const name of filesIn(path)) {
    expect(name).toMatch(
      /^(bytes|text)\/[0-9a-f]{64}\.\w+$|^(captures|wacz)\/\d{8}T\d{9}Z-[0-9a-f]{16}\.(json|wacz)$/,
    )
  }
})

describe.skipIf(!hasOpenssl())('a time stamp', () => {
  async function serveAuthority(answer: (request: Uint8Array) => Uint8Array) {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.headers['content-type']}`)
      void buffer(request).then((body) => response.end(answer(body)))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    return { address: `http://stamps.test:${(server.address() as AddressInfo).port}/tsr`, asked }
  }

  test('is asked for the WACZ through the guard, and fits it; one that fails is missing', async () => {
    const authority = new Authority()
    onTestFinished(() => authority.close())
    authority.certificate({ name: 'good', usage: 'critical,timeStamping' })
    const { address, asked } = await serveAuthority((request) => authority.reply(request, 'good'))
    const path = temporary()
    const { stamp, wacz, missing } = await pageOf(url('/story'), options(path, { authority: address }))
    expect(asked).toEqual(['POST application/timestamp-query'])
    expect(stamp).toMatchObject({ of: wacz?.hash, from: address, authority: 'good, Invented authority' })
    expect(missing.map(({ what }) => what)).toEqual(['pictures'])
    expect(readFileSync(join(path, stamp?.file ?? '')).length).toBeGreaterThan(500)
    const { stamp: ofText, bytes } = await pageOf(pasted, options(path, { authority: address }))
    expect(ofText?.of).toBe(bytes.hash)
    const inside = await pageOf(pasted, options(path, { authority: 'http://127.0.0.2/' }))
    expect(inside.missing).toMatchObject([{ what: 'stamp', code: 'address' }])
  })
})

test('a record can be asked for by its id', async () => {
  const path = temporary()
  const record = await pageOf(pasted, options(path))
  expect(await readRecord(path, record.id)).toEqual(JSON.parse(JSON.stringify(record)))
})
