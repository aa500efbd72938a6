import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { keptAnswer } from './kept.ts'

const PAGE = `<p>${'the same words again '.repeat(500)}</p>`
let keys = 0

/** Asks for a page under a key of its own, and counts how often it is made. */
function asking(make: () => Response) {
  const key = `page ${keys++}`
  let made = 0
  const ask = (headers: Record<string, string> = {}, method = 'GET') =>
    keptAnswer(new Request('http://localhost/', { headers, method }), key, async () => {
      made++
      return make()
    })
  return { ask, made: () => made }
}

const page = () => new Response(PAGE, { headers: { 'cache-control': 'public, no-cache', 'x-kept': 'yes' } })

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

test('is made once, and sent as whoever asks can read it', async () => {
  const { ask, made } = asking(page)
  const br = await ask({ 'accept-encoding': 'gzip, deflate, br' })
  const zipped = await ask({ 'accept-encoding': 'gzip;q=0.5, br;q=0' })
  const plain = await ask()
  expect(made()).toBe(1)
  expect([br, zipped, plain].map(({ headers }) => headers.get('content-encoding'))).toEqual([
    'br',
    'gzip',
    null,
  ])
  expect(new Set([br, zipped, plain].map(({ headers }) => headers.get('etag'))).size).toBe(1)
  for (const { headers } of [br, zipped, plain])
    expect([headers.get('vary'), headers.get('x-kept')]).toEqual(['accept-encoding', 'yes'])
  const sent = await bytesOf(br)
  expect(br.headers.get('content-length')).toBe(String(sent.length))
  expect(brotliDecompressSync(sent).toString()).toBe(PAGE)
  expect(gunzipSync(await bytesOf(zipped)).toString()).toBe(PAGE)
  expect(await plain.text()).toBe(PAGE)
})

test.each<[asked: (tag: string) => string, status: number]>([
  [(tag) => tag, 304],
  [(tag) => tag.replace('W/', ''), 304],
  [(tag) => `"other", ${tag}`, 304],
  [() => '*', 304],
  [() => '"other"', 200],
])('answers who has it already, %#', async (asked, status) => {
  const { ask } = asking(page)
  const tag = (await ask()).headers.get('etag') ?? ''
  const again = await ask({ 'if-none-match': asked(tag), 'accept-encoding': 'br' })
  expect([again.status, again.headers.get('etag')]).toEqual([status, tag])
  expect(again.headers.get('cache-control')).toBe('public, no-cache')
  expect((await again.text()) === '').toBe(status === 304)
})

test('whoever asks for the head gets no more, and later the whole', async () => {
  const { ask, made } = asking(page)
  const head = await ask({}, 'HEAD')
  expect([head.headers.get('content-length'), await head.text()]).toEqual([String(PAGE.length), ''])
  expect(await (await ask()).text()).toBe(PAGE)
  expect(made()).toBe(1)
})

test.each<[string, () => Response]>([
  ['an error', () => new Response('no', { status: 404 })],
  ['what is not to be stored', () => new Response('no', { headers: { 'cache-control': 'no-store' } })],
])('%s is made for each who asks', async (_, make) => {
  const { ask, made } = asking(make)
  const answers = await Promise.all([ask(), ask(), ask({ 'accept-encoding': 'br' })])
  for (const answer of answers) expect(await answer.text()).toBe('no')
  expect(made()).toBe(3)
})

test('what is long is passed on as it is made, and never all in memory', async () => {
  const PIECE = new Uint8Array(2 ** 20)
  let given = 0
  const long = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        pull: (stream) => (given++ < 40 ? stream.enqueue(PIECE) : stream.close()),
      }),
    )
  const { ask } = asking(long)
  const answer = await ask({ 'accept-encoding': 'br' })
  // It is looked at as far as may be kept, and begun again.
  expect(given).toBeLessThan(16)
  expect(answer.headers.get('content-encoding')).toBeNull()
  const tag = answer.headers.get('etag') ?? ''
  expect((await ask({ 'if-none-match': tag })).status).toBe(304)
})

test('a picture stays the bytes that it is, whatever coding is taken', async () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 256)
  const { ask, made } = asking(() => new Response(bytes, { headers: { 'content-type': 'image/png' } }))
  const taken = [
    await ask({ 'accept-encoding': 'br, gzip' }),
    await ask({ 'accept-encoding': 'gzip' }),
    await ask(),
  ]
  expect(made()).toBe(1)
  for (const answer of taken) {
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(answer.headers.get('content-length')).toBe('4000')
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
  }
})

test('a drawing in SVG is text, and is compressed', async () => {
  const { ask } = asking(
    () => new Response(PAGE, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } }),
  )
  expect((await ask({ 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip')
})
