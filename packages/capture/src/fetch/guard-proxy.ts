import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { type Duplex, pipeline } from 'node:stream'
import { RefusedError } from '../captured.ts'
import { type Allowance, allowanceOf } from './allowance.ts'
import { checkUrl } from './check-url.ts'
import { destinationOf } from './destination.ts'
import { LIMITS } from './limits.ts'
import { openSocket } from './open-socket.ts'
import { type Policy, strictPolicy } from './policy.ts'

export interface ProxyOptions {
  readonly policy?: Policy
  readonly connectMs?: number
  /** Milliseconds without a byte in either direction, after which a connection is closed. */
  readonly idleMs?: number
  /** Connections at a time, and bytes that all of them may bring in together. */
  readonly connections?: number
  readonly bytes?: number
}

export interface GuardProxy {
  /** `http://127.0.0.1:` and its port. */
  readonly url: string
  /** What was asked for and refused so far, a line each; the last hundred. */
  readonly refused: readonly string[]
  readonly close: () => Promise<void>
}

/** A page with its pictures and scripts: what a browser opens for one, and what it may weigh. */
const CONNECTIONS = 64
const BYTES = 200_000_000

const MOST_REFUSED = 100

/** Headers between two neighbours (RFC 9110, 7.6.1), and what a proxy is told. */
const HOP_BY_HOP = /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|cookie|referer)$/i

/**
 * What a browser must be started with so that everything it asks for goes through the proxy: it would
 * otherwise ask this machine's own addresses directly, look names up, and open connections over UDP.
 */
export function chromiumFlags(proxy: GuardProxy): string[] {
  return [
    `--proxy-server=${proxy.url}`,
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-quic',
    '--dns-prefetch-disable',
  ]
}

/**
 * A proxy on loopback that a browser's requests go through, by CONNECT or with whole addresses, each held to
 * the policy when it connects, like those of `fetchPage`. What is refused is answered with 403.
 */
export async function guardProxy(options: ProxyOptions = {}): Promise<GuardProxy> {
  const allowance = allowanceOf(options.connections ?? CONNECTIONS, options.bytes ?? BYTES)
  const refused: string[] = []
  const note = (error: unknown): string => {
    const line = error instanceof Error ? error.message : String(error)
    if (refused.push(line) > MOST_REFUSED) refused.shift()
    return line
  }
  const guard: Guard = { ...settings(options), allowance, note }
  const server = createServer((asked, answer) => void forward(asked, answer, guard))
  server.on('connect', (asked, socket, rest) => void tunnel(asked, socket, rest, guard))
  server.on('upgrade', (_, socket) => socket.destroy())
  server.on('connection', (socket) => {
    socket.on('error', () => socket.destroy()) // the browser went away; nothing is lost
    allowance.hold(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      allowance.end()
    })
  return { url: `http://127.0.0.1:${port}`, refused, close }
}

interface Guard {
  readonly policy: Policy
  readonly connectMs: number
  readonly idleMs: number
  readonly allowance: Allowance
  /** Keeps a refusal, and gives its line. */
  readonly note: (error: unknown) => string
}

function settings(options: ProxyOptions): Pick<Guard, 'policy' | 'connectMs' | 'idleMs'> {
  return {
    policy: options.policy ?? strictPolicy,
    connectMs: options.connectMs ?? LIMITS.connectMs,
    idleMs: options.idleMs ?? LIMITS.idleMs,
  }
}

async function open(url: URL, { policy, connectMs, idleMs, allowance }: Guard): Promise<Socket> {
  const to = destinationOf(url)
  const { socket } = await openSocket(policy, to, connectMs, allowance.signal)
  allowance.count(socket, idleMs)
  return socket
}

async function tunnel(asked: IncomingMessage, browser: Duplex, rest: Buffer, guard: Guard): Promise<void> {
  browser.on('error', () => browser.destroy())
  try {
    const upstream = await open(authority(asked.url ?? ''), guard)
    browser.write('HTTP/1.1 200 Connection established\r\n\r\n')
    upstream.write(rest)
    // However one side ends, both do; an error here is a connection that broke, which the browser sees.
    pipeline(upstream, browser, () => upstream.destroy())
    pipeline(browser, upstream, () => browser.destroy())
  } catch (error) {
    guard.note(error)
    browser.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
  }
}

/** `host:port`, and nothing else (RFC 9112, 3.2.3). */
function authority(text: string): URL {
  if (!/^[^/?#@\\\s]+:\d{1,5}$/.test(text))
    throw new RefusedError('malformed', 'expected a host and a port to connect to')
  return checkUrl(`https://${text}/`)
}

async function forward(asked: IncomingMessage, answer: ServerResponse, guard: Guard): Promise<void> {
  try {
    const url = checkUrl(asked.url ?? '')
    if (url.protocol !== 'http:') throw new RefusedError('scheme', 'expected CONNECT for https')
    const socket = await open(url, guard)
    const headers = kept(
      asked.rawHeaders.filter((_, at) => at % 2 === 0),
      asked,
    )
    const upstream = request(url, {
      method: asked.method ?? 'GET',
      headers: { ...headers, host: url.host, connection: 'close' },
      createConnection: () => socket,
      maxHeaderSize: LIMITS.headBytes,
    })
    upstream.on('response', (from) => {
      answer.writeHead(from.statusCode ?? 502, kept(Object.keys(from.headers), from))
      pipeline(from, answer, () => socket.destroy())
    })
    upstream.on('error', () => answer.destroy())
    pipeline(asked, upstream, () => {})
  } catch (error) {
    answer.writeHead(403, { 'content-type': 'text/plain' }).end(guard.note(error))
  }
}

function kept(names: readonly string[], message: IncomingMessage): Record<string, string | string[]> {
  const pairs = names
    .map((name) => name.toLowerCase())
    .filter((name) => !HOP_BY_HOP.test(name))
    .flatMap((name): [string, string | string[]][] => {
      const value = message.headers[name]
      return value === undefined ? [] : [[name, value]]
    })
  return Object.fromEntries(pairs)
}
