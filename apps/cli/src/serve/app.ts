import type { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { commandText, type Locale } from '@hearsay/words'
import { Failure } from '../failure.ts'
import { originOf, refused } from './address.ts'
import { allowedHosts, hostGuard } from './hosts.ts'
import { turnPages } from './turn-pages.ts'

/** What can be served: the public site, the desk, and the pages of the Daily Digest. */
export type App = 'site' | 'desk' | 'digest'

/** How long requests that run when the server is stopped may take to end, in milliseconds. */
const GRACE = 5_000

/** What the process is told before it stops: answers that would not end by themselves end then. */
const STOPPING = 'hearsay:stopping'
const events: EventEmitter = process

/** What somebody can give at once: to the desk files to be captured, to the digest an address or a choice. */
const MOST_GIVEN = { desk: '200M', digest: '64K' } as const

/** What stands before each starts to speak for itself. */
const SERVING = { site: 'serving', desk: 'servingDesk', digest: 'servingDigest' } as const

/** The app's files, and what it answers before it gets to its own headers, would have none of these. */
const HEADERS = new Headers({
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
})

/** Of the digest no answer tells another page where somebody was: its addresses hold tokens. */
const DIGEST_HEADERS = new Headers({
  ...Object.fromEntries(HEADERS),
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
})

/** A header that only this process sets: the site learns from it that it is served over HTTP. */
const PROTOCOL_HEADER = 'x-hearsay-protocol'

export interface Address {
  readonly host: string
  readonly port: number
}

/**
 * Serves a built app until a signal ends it. Prints the address when it can be reached, not before.
 * @param environment what the app is told
 * @throws {Failure} `not-built`, or `address` where the port is taken or not to be had
 */
export async function serveApp(
  app: App,
  { host, port }: Address,
  environment: Readonly<Record<string, string>>,
  locale: Locale,
): Promise<void> {
  const handler = fileURLToPath(new URL(`../../../${app}/build/handler.js`, import.meta.url))
  if (!existsSync(handler))
    throw new Failure('not-built', `the ${app} is not built; build it with: npm run build`)
  Object.assign(process.env, environment)
  process.env.PROTOCOL_HEADER ??= PROTOCOL_HEADER
  process.env.NODE_ENV ??= 'production'
  const ready = Promise.withResolvers<RequestListener>()
  const server = createServer(async (request, response) => (await ready.promise)(request, response))
  await listen(server, host, port)
  const ended = stopped(server)
  // A TCP server that listens has an AddressInfo; only pipes have a string.
  const address = server.address() as AddressInfo
  const origin = originOf(host, address.port)
  if (app !== 'site') {
    const { DESK_ORIGIN, HEARSAY_DIGEST_ORIGIN } = process.env
    process.env.ORIGIN = (app === 'desk' ? DESK_ORIGIN : HEARSAY_DIGEST_ORIGIN) || origin
    process.env.BODY_SIZE_LIMIT ??= MOST_GIVEN[app]
  }
  ready.resolve(await listener(app, handler, host, locale))
  console.log(commandText(locale, SERVING[app], { address: origin }))
  const turning = app === 'site' ? turnPages(origin) : undefined
  await ended
  await turning
}

/** What an app's adapter exports: a listener that calls `next` for what it does not know. */
interface AppModule {
  readonly handler: (...call: [...Parameters<RequestListener>, next: () => void]) => void
}

async function listener(app: App, path: string, host: string, locale: Locale): Promise<RequestListener> {
  const { handler }: AppModule = await import(pathToFileURL(path).href)
  const refuses = hostGuard(allowedHosts(host, process.env), locale)
  return (request, response) => {
    if (refuses(request, response)) return
    request.headers[PROTOCOL_HEADER] = 'http'
    response.setHeaders(app === 'digest' ? DIGEST_HEADERS : HEADERS)
    framedByPolicy(response)
    handler(request, response, () => response.writeHead(404).end())
  }
}

/** An answer whose own policy lets others frame it does not carry the header that forbids it. */
function framedByPolicy(response: ServerResponse): void {
  const write: ServerResponse['writeHead'] = response.writeHead.bind(response)
  response.writeHead = ((...head: Parameters<typeof write>) => {
    const policy = String(response.getHeader('content-security-policy') ?? '')
    if (policy.includes('frame-ancestors *')) response.removeHeader('x-frame-options')
    return write(...head)
  }) as typeof write
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refused(error, host, port)))
    server.listen(port, host, resolve)
  })
}

/** Ends when a signal came and open requests are done. */
function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      events.emit(STOPPING)
      server.close(() => resolve())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), GRACE).unref()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  })
}
