import { RefusedError } from '../captured.ts'
import { checkUrl } from './check-url.ts'
import { type Hop, headerValues } from './exchange.ts'
import { shown } from './show.ts'

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status)
}

/**
 * Where an answer leads on to, or null where it leads nowhere.
 * @throws {RefusedError} `redirect` for none or several places; what {@link checkUrl} throws
 */
export function redirectOf(hop: Hop): URL | null {
  if (!isRedirect(hop.status)) return null
  const [place, ...others] = new Set(headerValues(hop.response, 'location'))
  if (place === undefined || others.length > 0)
    throw new RefusedError(
      'redirect',
      `${shown(hop.url)}: expected one place to go on to; found ${place === undefined ? 'none' : others.length + 1}`,
    )
  // Headers are bytes; what is not ASCII in a Location is UTF-8 in practice.
  return checkUrl(Buffer.from(place, 'latin1').toString('utf8'), new URL(hop.url))
}
