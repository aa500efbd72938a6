import { existsSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { commandText, type Locale } from '@hearsay/words'
import { Failure } from '../failure.ts'
import { originOf, refused } from './address.ts'
import { allowedHosts, hostGuard } from './hosts.ts'
import { turnPages } from './turn-pages.ts'

const HANDLER = fileURLToPath(new URL('../../../site/build/handler.js', import.meta.url))

/** How long requests that run when the server is stopped may take to end, in milliseconds. */
const GRACE = 5_000

/** A header that only this process sets: the site learns from it that it is served over HTTP. */
const PROTOCOL_HEADER = 'x-hearsay-protocol'

export interface Address {
  readonly host: string
  readonly port: number
  /** The store of editions that is shown: a file, or `postgres://…`. */
  readonly editions: string
  /** A folder whose case file is shown as it stands, in place of the store. */
  readonly folder?: string | undefined
}

/**
 * Serves the built site until a signal ends it. Prints the address when it can be reached, not before.
 * @throws {Failure} `not-built`, or `address` where the port is taken or not to be had
 */
export async function serveSite({ host, port, editions, folder }: Address, locale: Locale): Promise<void> {
  if (!existsSync(HANDLER))
    throw new Failure('not-built', 'the site is not built; build it with: npm run build')
  process.env.HEARSAY_EDITIONS = editions
  process.env.HEARSAY_FOLDER = folder ?? ''
  process.env.PROTOCOL_HEADER ??= PROTOCOL_HEADER
  process.env.NODE_ENV ??= 'production'
  const server = createServer(await siteListener(host, locale))
  await listen(server, host, port)
  const ended = stopped(server)
  // A TCP server that listens has an AddressInfo; only pipes have a string.
  const address = server.address() as AddressInfo
  const origin = originOf(host, address.port)
  console.log(commandText(locale, 'serving', { address: origin }))
  const turning = turnPages(origin)
  await ended
  await turning
}

/** What the site's adapter exports: a listener that calls `next` for what it does not know. */
interface SiteModule {
  readonly handler: (...call: [...Parameters<RequestListener>, next: () => void]) => void
}

async function siteListener(host: string, locale: Locale): Promise<RequestListener> {
  const { handler }: SiteModule = await import(pathToFileURL(HANDLER).href)
  const refuses = hostGuard(allowedHosts(host, process.env), locale)
  return (request, response) => {
    if (refuses(request, response)) return
    request.headers[PROTOCOL_HEADER] = 'http'
    handler(request, response, () => response.writeHead(404).end())
  }
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
      server.close(() => resolve())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), GRACE).unref()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  })
}
