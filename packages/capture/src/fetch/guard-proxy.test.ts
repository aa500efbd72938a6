import { request } from 'node:http'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { loopbackPolicy } from '../testing/loopback.ts'
import { serveSite, serveSocket } from '../testing/site.ts'
import { chromiumFlags, guardProxy, type ProxyOptions } from './guard-proxy.ts'

async function proxied(options: ProxyOptions = {}) {
  const proxy = await guardProxy({ policy: loopbackPolicy(), ...options })
  onTestFinished(proxy.close)
  return { ...proxy, port: Number(new URL(proxy.url).port) }
}

/** All that comes back over a connection to the proxy until it is closed. */
function say(port: number, text: string, then = ''): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let heard = ''
    socket.on('data', (bytes) => {
      if (heard === '' && then !== '') socket.write(then)
      heard += bytes.toString('latin1')
    })
    socket.on('error', () => {}) // what was heard before the connection broke is what is asked about
    socket.on('close', () => resolve(heard))
  })
}

test('a whole address is fetched, without what is for neighbours, cookies or a referrer', async () => {
  const site = await serveSite((asked, response) => {
    response
      .writeHead(200, { 'x-seen': JSON.stringify(asked.headers), 'proxy-authenticate': 'x' })
      .end('a page')
  })
  onTestFinished(site.close)
  const { port } = await proxied()
  const answer = await new Promise<string>((resolve, reject) => {
    const headers = {
      cookie: 'a=b',
      referer: 'http://x/',
      'proxy-connection': 'keep-alive',
      accept: 'image/png',
    }
    request({ port, path: `${site.origin}/a?b`, headers }, (response) => {
      expect(JSON.parse(String(response.headers['x-seen']))).toEqual({
        host: `news.test:${site.port}`,
        connection: 'close',
        accept: 'image/png',
      })
      expect(response.headers['proxy-authenticate']).toBeUndefined()
      response.setEncoding('utf8').on('data', resolve)
    })
      .on('error', reject)
      .end()
  })
  expect(answer).toBe('a page')
  expect(site.paths).toEqual(['/a?b'])
})

test('CONNECT leads to the checked address, both ways', async () => {
  const site = await serveSocket((socket, heard) => socket.end(`heard ${heard}`))
  onTestFinished(site.close)
  const { port, refused } = await proxied()
  const heard = await say(port, `CONNECT news.test:${site.port} HTTP/1.1\r\nHost: x\r\n\r\n`, 'GET /x y')
  expect(heard).toBe('HTTP/1.1 200 Connection established\r\n\r\nheard GET /x y')
  expect(refused).toEqual([])
})

test.each([
  ['localhost:443', 'localhost: not fetched from, because it is under localhost'],
  ['127.0.0.2:443', '127.0.0.2: not fetched from'],
  ['0x7f000002:443', 'in disguise'],
  ['[::1]:443', '[::1]: not fetched from'],
  ['[::ffff:169.254.169.254]:80', 'mapped'],
  ['metadata.google.internal:80', 'under internal'],
  ['news.test:25', 'port 25'],
  ['rebind.test:443', 'rebind.test: not fetched from, because it has the address 10.0.0.1'],
  ['a@127.0.0.2:443', 'expected a host and a port'],
  ['news.test:443/../x', 'expected a host and a port'],
  ['news.test', 'expected a host and a port'],
  ['news.test:99999', 'expected a web address'],
])('CONNECT %s is refused', async (authority, why) => {
  const { port, refused } = await proxied({
    policy: loopbackPolicy({ 'rebind.test': [['127.0.0.1', '10.0.0.1']] }),
  })
  expect(await say(port, `CONNECT ${authority} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /)
  expect(refused).toEqual([expect.stringContaining(why)])
})

test.each([
  ['http://127.0.0.2/', 'loopback'],
  ['http://169.254.169.254/latest/meta-data/', 'link-local'],
  ['https://news.test/', 'expected CONNECT for https'],
  ['ftp://news.test/', 'expected http or https'],
  ['/etc/passwd', 'expected a web address'],
])('GET %s is refused', async (target, why) => {
  const { port, refused } = await proxied()
  const heard = await say(port, `GET ${target} HTTP/1.1\r\nHost: 127.0.0.2\r\nConnection: close\r\n\r\n`)
  expect(heard).toMatch(/^HTTP\/1\.1 403 /)
  expect(refused).toEqual([expect.stringContaining(why)])
})

test('past its bytes, everything ends, and nothing begins', async () => {
  const site = await serveSocket((socket) => {
    const timer = setInterval(() => socket.write('x'.repeat(10_000)), 1)
    socket.on('close', () => clearInterval(timer))
  })
  onTestFinished(site.close)
  const { port } = await proxied({ bytes: 100_000 })
  const target = `CONNECT news.test:${site.port} HTTP/1.1\r\nHost: x\r\n\r\n`
  expect((await say(port, target, 'GET /x')).length).toBeLessThan(200_000)
  expect(await say(port, target, 'GET /x')).not.toContain('200')
})

test('a silent connection is closed, and so is one too many', async () => {
  const site = await serveSocket(() => {})
  onTestFinished(site.close)
  const target = `CONNECT news.test:${site.port} HTTP/1.1\r\nHost: x\r\n\r\n`
  const { port } = await proxied({ idleMs: 50 })
  expect(await say(port, target, 'GET /x')).toContain('200')
  const none = await proxied({ connections: 0 })
  expect(await say(none.port, target)).toBe('')
})

test('a browser is told to ask the proxy for everything, this machine included', async () => {
  const proxy = await proxied()
  expect(chromiumFlags(proxy)).toEqual(
    expect.arrayContaining([`--proxy-server=${proxy.url}`, '--proxy-bypass-list=<-loopback>']),
  )
})
