import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates, type TLSSocket } from 'node:tls'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type KeyPair, selfSigned } from '../testing/certificate.ts'
import { loopbackPolicy } from '../testing/loopback.ts'
import { serveSite } from '../testing/site.ts'
import { fetchPage } from './fetch-page.ts'

const DAY = 86_400_000
const now = Date.now()
const before = getCACertificates('default')
let trusted: KeyPair
let unknown: KeyPair
let expired: KeyPair

beforeAll(async () => {
  trusted = await selfSigned('news.test', now - DAY, now + DAY)
  unknown = await selfSigned('news.test', now - DAY, now + DAY)
  expired = await selfSigned('old.test', now - 2 * DAY, now - DAY)
  setDefaultCACertificates([...before, trusted.cert, expired.cert])
})
afterAll(() => setDefaultCACertificates([...before]))

/** A site over TLS, which says what it was asked for. @returns its port */
async function secureSite(pair: KeyPair, location?: string): Promise<number> {
  const server = createServer({ ...pair, ALPNProtocols: ['h2', 'http/1.1'] }, (request, response) => {
    const { servername, alpnProtocol } = request.socket as TLSSocket
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    if (location !== undefined) return void response.writeHead(302, { location }).end()
    response.end(JSON.stringify({ host: request.headers.host, servername, alpnProtocol }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

const get = (url: string) => fetchPage(url, { policy: loopbackPolicy() })

test.each(['news.test', 'news.test.'])(
  'the certificate is checked for the name %s, not the address',
  async (name) => {
    const port = await secureSite(trusted)
    const { decoded, hops } = await get(`https://${name}:${port}/`)
    expect(JSON.parse(Buffer.from(decoded).toString())).toEqual({
      host: `${name}:${port}`,
      servername: 'news.test',
      alpnProtocol: 'http/1.1',
    })
    expect(Buffer.from(hops[0].request.raw).toString()).toMatch(/^GET \/ HTTP\/1\.1\r\nhost: news\.test/)
    expect(Buffer.from(hops[0].response.raw).toString()).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  },
)

test.each([
  ['nobody vouches for', () => unknown, 'news.test', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['is another’s', () => trusted, 'other.test', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['has run out', () => expired, 'old.test', 'CERT_HAS_EXPIRED'],
])('a certificate that %s is refused', async (_, pair, name, why) => {
  const port = await secureSite(pair())
  await expect(get(`https://${name}:${port}/`)).rejects.toMatchObject({
    code: 'certificate',
    message: `${name}:${port}: no encrypted connection (${why})`,
  })
})

test('a site that does not encrypt is refused', async () => {
  const site = await serveSite((_, response) => response.end('x'))
  onTestFinished(site.close)
  await expect(get(site.origin.replace('http', 'https'))).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining('no encrypted connection'),
  })
})

test('it is noted that encryption was dropped on the way', async () => {
  const site = await serveSite((_, response) => response.end('x'))
  onTestFinished(site.close)
  const port = await secureSite(trusted, `${site.origin}/plain`)
  const { notes } = await get(`https://news.test:${port}/`)
  expect(notes).toEqual([
    {
      code: 'downgrade',
      message: `https://news.test:${port}/ leads on to ${site.origin}/plain, without encryption`,
    },
  ])
})
