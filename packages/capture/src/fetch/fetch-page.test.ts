import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { loopbackPolicy } from '../testing/loopback.ts'
import { type Site, serveSite, serveSocket } from '../testing/site.ts'
import { headerValues, incomingOf } from './exchange.ts'
import { type FetchOptions, fetchPage } from './fetch-page.ts'

const refused = (code: string, message: RegExp = /./) =>
  expect.objectContaining({ name: 'RefusedError', code, message: expect.stringMatching(message) })

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1')

async function site(answer: RequestListener): Promise<Site> {
  const served = await serveSite(answer)
  onTestFinished(served.close)
  return served
}

async function socketSite(converse: (socket: Socket) => void): Promise<Site> {
  const served = await serveSocket(converse)
  onTestFinished(served.close)
  return served
}

const get = (url: string, options: FetchOptions = {}) =>
  fetchPage(url, { policy: loopbackPolicy(), ...options })

test('every hop is kept as it went over the wire', async () => {
  const { origin, port } = await site((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new?a=1#part' }).end('moved')
    if (request.url === '/new?a=1')
      response
        .writeHead(200, 'Fine', [
          'Content-Type',
          'text/html; charset=utf-8',
          'set-COOKIE',
          'a=1',
          'Set-Cookie',
          'b=2',
        ])
        .end('<p>Seen.</p>')
  })
  const exchange = await get(`${origin}/old`)
  const [first, second] = exchange.hops
  expect(exchange.hops.map(({ url, status, address }) => [url, status, address])).toEqual([
    [`${origin}/old`, 301, '127.0.0.1'],
    [`${origin}/new?a=1`, 200, '127.0.0.1'],
  ])
  expect([text(first.body), text(second?.body)]).toEqual(['moved', '<p>Seen.</p>'])
  expect(text(second?.request.raw)).toBe(
    `GET /new?a=1 HTTP/1.1\r\nhost: news.test:${port}\r\nconnection: close\r\nuser-agent: Hearsay/0.1.0\r\n` +
      'accept: text/html,application/xhtml+xml,application/pdf;q=0.9,application/xml;q=0.8,*/*;q=0.5\r\n' +
      'accept-encoding: gzip, deflate, br, zstd\r\n\r\n',
  )
  expect(text(second?.response.raw)).toMatch(
    /^HTTP\/1\.1 200 Fine\r\nContent-Type: text\/html; charset=utf-8\r\nset-COOKIE: a=1\r\nSet-Cookie: b=2\r\n.*\r\n\r\n$/s,
  )
  expect(second && headerValues(second.response, 'set-cookie')).toEqual(['a=1', 'b=2'])
  expect(incomingOf(exchange)).toEqual({
    bytes: exchange.decoded,
    name: `${origin}/new?a=1`,
    url: `${origin}/new?a=1`,
    mediaType: 'text/html; charset=utf-8',
    at: second?.at,
  })
})

test('heads that come before the head are not it', async () => {
  const { origin } = await socketSite((socket) => {
    socket.end(
      'HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\nX-A:  b\r\nContent-Length: 4\r\n\r\n\r\n\r\n',
    )
  })
  const { hops, decoded } = await get(`${origin}/`)
  expect(text(hops[0].response.raw)).toBe('HTTP/1.1 200 OK\r\nX-A:  b\r\nContent-Length: 4\r\n\r\n')
  expect(hops[0].response.headers).toEqual([
    ['X-A', 'b'],
    ['Content-Length', '4'],
  ])
  expect(text(decoded)).toBe('\r\n\r\n')
})

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['identity', (bytes) => bytes],
  ['gzip, br', (bytes) => brotliCompressSync(gzipSync(bytes))],
])('a body in %s is kept as it is sent, and undone', async (coding, encode) => {
  const page = Buffer.from('<p>Witnesses heard two blasts.</p>'.repeat(50))
  const { origin } = await site((_, response) => {
    response.writeHead(200, { 'content-encoding': coding }).end(encode(page))
  })
  const { hops, decoded } = await get(`${origin}/`)
  expect(Buffer.from(hops[0].body).equals(encode(page))).toBe(true)
  expect(Buffer.from(decoded).equals(page)).toBe(true)
})

const ZEROS = Buffer.alloc(8_000_000)

test.each<[string, string, Buffer, string, RegExp]>([
  ['a bomb', 'gzip', gzipSync(ZEROS), 'too-large', /a bomb, or too much/],
  ['a bomb in brotli', 'br', brotliCompressSync(ZEROS), 'too-large', /a bomb/],
  ['a bomb in zstd', 'zstd', zstdCompressSync(ZEROS), 'too-large', /a bomb/],
  ['a bomb in a bomb', 'gzip, gzip', gzipSync(gzipSync(ZEROS)), 'too-large', /a bomb/],
  ['too many layers', 'gzip, gzip, gzip', gzipSync('x'), 'encoding', /at most 2 encodings; found 3/],
  ['half of it', 'gzip', gzipSync('x'.repeat(5000)).subarray(0, 20), 'malformed', /cut short/],
  ['another thing', 'br', Buffer.from('<p>plain</p>'.repeat(9)), 'malformed', /expected br/],
  ['an unknown one', 'compress', Buffer.from('x'), 'encoding', /found compress/],
  ['a name of an object', 'constructor', Buffer.from('x'), 'encoding', /found constructor/],
])('an encoding that hides %s is refused', async (_, coding, body, code, message) => {
  const { origin } = await site((_, response) => {
    response.writeHead(200, { 'content-encoding': coding }).end(body)
  })
  await expect(get(`${origin}/`)).rejects.toEqual(refused(code, message))
})

const drip = (socket: Socket, bytes: string) => {
  const timer = setInterval(() => socket.write(bytes), 5)
  socket.on('close', () => clearInterval(timer))
}

test.each<[string, (socket: Socket) => void, FetchOptions['limits'], string, RegExp]>([
  ['says nothing', () => {}, { headMs: 50 }, 'too-slow', /no answer within 50 ms/],
  ['drips a head', (socket) => drip(socket, 'H'), { headMs: 50 }, 'malformed', /./],
  [
    'drips headers',
    (s) => {
      s.write('HTTP/1.1 200 OK\r\n')
      drip(s, 'a: b\r\n')
    },
    { headMs: 60 },
    'too-slow',
    /no answer/,
  ],
  [
    'stops in the body',
    (s) => s.write('HTTP/1.1 200 OK\r\n\r\nx'),
    { idleMs: 50 },
    'too-slow',
    /nothing came for 50 ms/,
  ],
  [
    'drips a body',
    (s) => {
      s.write('HTTP/1.1 200 OK\r\n\r\n')
      drip(s, 'x')
    },
    { totalMs: 150 },
    'too-slow',
    /not whole within 150 ms/,
  ],
  [
    'never ends',
    (s) => {
      s.write('HTTP/1.1 200 OK\r\n\r\n')
      drip(s, 'x'.repeat(9999))
    },
    { bodyBytes: 100_000 },
    'too-large',
    /at most 100000 bytes/,
  ],
  [
    'sends early hints for ever',
    (s) => drip(s, `HTTP/1.1 103 Early\r\na: ${'b'.repeat(900)}\r\n\r\n`.repeat(20)),
    {},
    'too-large',
    /head/,
  ],
  [
    'sends a huge head',
    (s) => s.write(`HTTP/1.1 200 OK\r\na: ${'b'.repeat(70_000)}\r\n\r\n`),
    {},
    'too-large',
    /head/,
  ],
  [
    'sends many headers',
    (s) => s.write(`HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(20_000)}\r\n`),
    {},
    'too-large',
    /head/,
  ],
  [
    'promises too much',
    (s) => s.write('HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx'),
    { bodyBytes: 1000 },
    'too-large',
    /at most 1000/,
  ],
  [
    'breaks off',
    (s) => s.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx'),
    {},
    'malformed',
    /no whole answer/,
  ],
  [
    'says two lengths',
    (s) => s.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx'),
    {},
    'malformed',
    /./,
  ],
  ['speaks something else', (s) => s.end('220 mail.news.org ESMTP\r\n'), {}, 'malformed', /no whole answer/],
  ['closes at once', (s) => s.end(), {}, 'malformed', /no whole answer/],
])('a server that %s is refused', async (_, converse, limits = {}, code, message) => {
  const { origin } = await socketSite(converse)
  await expect(get(`${origin}/`, { limits })).rejects.toEqual(refused(code, message))
})

test('a page that is refused for its size is not held in memory', async () => {
  const block = Buffer.alloc(1_000_000, 'x')
  let sent = 0
  const { origin } = await site((_, response) => {
    const more = () => {
      while (!response.destroyed && sent < 2_000_000_000) {
        sent += block.length
        if (!response.write(block)) return void response.once('drain', more)
      }
    }
    more()
  })
  await expect(get(`${origin}/`, { limits: { bodyBytes: 5_000_000 } })).rejects.toEqual(refused('too-large'))
  expect(sent).toBeLessThan(60_000_000)
})

test('a name is asked for once, and what it answered is what is connected to', async () => {
  const { origin } = await site((_, response) => response.end('public'))
  const url = origin.replace('news', 'rebind')
  const policy = loopbackPolicy({ 'rebind.test': [['127.0.0.1'], ['127.0.0.1'], ['127.0.0.2']] })
  const { hops } = await get(`${url}/`, { policy })
  expect(hops[0].address).toBe('127.0.0.1')
  expect(policy.asked).toEqual(['rebind.test', 'rebind.test'])
  await expect(get(`${url}/`, { policy })).rejects.toEqual(refused('address', /127\.0\.0\.2/))
})

test.each([
  [404, {}, 'status', /the site answers 404/],
  [500, {}, 'status', /the site answers 500/],
  [304, {}, 'status', /the site answers 304/],
  [429, { 'retry-after': '120' }, 'later', /429: come back after 2026-01-01T00:02:00/],
  [
    503,
    { 'retry-after': 'Thu, 01 Jan 2026 01:00:00 GMT' },
    'later',
    /503: come back after 2026-01-01T01:00:00/,
  ],
  [503, { 'retry-after': '9'.repeat(400) }, 'later', /come back after 2026-01-02/],
  [503, { 'retry-after': 'soon' }, 'status', /503/],
])('%s %j is refused', async (status, headers, code, message) => {
  const { origin } = await site((_, response) => response.writeHead(status, headers).end())
  const clock = { now: () => Date.parse('2026-01-01T00:00:00Z'), wait: async () => {} }
  await expect(get(`${origin}/`, { clock })).rejects.toEqual(refused(code, message))
  const kept = await get(`${origin}/`, { clock, keepStatus: true })
  expect([kept.ok, kept.hops[0].status]).toEqual([false, status])
})

test.each([
  ['noarchive', true],
  ['noindex, NoArchive', true],
  ['hearsay: noarchive', true],
  ['otherbot: noarchive', false],
  ['max-snippet: 20, noarchive', true],
  ['noindex', false],
])('X-Robots-Tag: %s', async (tag, expected) => {
  const { origin } = await site((_, response) => response.setHeader('x-robots-tag', tag).end('x'))
  expect((await get(`${origin}/`)).noArchive).toBe(expected)
})

test('whoever asks can stop', async () => {
  const { origin } = await socketSite(() => {})
  const stop = new AbortController()
  const asked = get(`${origin}/`, { signal: stop.signal })
  setTimeout(() => stop.abort(new Error('enough')), 20)
  await expect(asked).rejects.toThrow('enough')
})

test('an agent may not bring headers of its own', async () => {
  await expect(get('http://news.test/', { agent: 'A/1\r\nCookie: a=b' })).rejects.toEqual(
    refused('malformed'),
  )
})
