import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { commandText, type Locale } from '@hearsay/words'

/** Names that mean this machine to itself. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** The names that a server answers to; undefined where it answers to any. */
export type Hosts = ReadonlySet<string> | undefined

/**
 * The names that a server bound to an address answers to. A page from elsewhere can have its own name point
 * at a reader's machine, and then reads what is served there as if it were its own (DNS rebinding): a server
 * that other machines cannot reach answers only to names of this one, and to those in HEARSAY_HOSTS and
 * ORIGIN. One that they can reach answers to every name, unless HEARSAY_HOSTS names some.
 */
export function allowedHosts(
  host: string,
  { HEARSAY_HOSTS = '', ORIGIN }: Readonly<Record<string, string | undefined>>,
): Hosts {
  const named = HEARSAY_HOSTS.split(',')
    .map(hostIn)
    .filter((name) => name !== '')
  if (named.length === 0 && !isLoopback(host)) return undefined
  const own = host.includes(':') ? `[${host}]` : host
  const origin = URL.canParse(ORIGIN ?? '') ? [new URL(ORIGIN ?? '').hostname] : []
  return new Set([...LOOPBACK, own.toLowerCase(), ...origin, ...named])
}

/** Answers a request for a host that is not ours, and says whether it did. */
export function hostGuard(hosts: Hosts, locale: Locale) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (hosts === undefined || hosts.has(hostIn(request.headers.host ?? ''))) return false
    response.writeHead(421, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      connection: 'close',
    })
    response.end(`${commandText(locale, 'wrongHost')}\n`)
    return true
  }
}

/** A host without its port, in small letters and without the dot that may end it. */
function hostIn(given: string): string {
  return given.trim().toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}
