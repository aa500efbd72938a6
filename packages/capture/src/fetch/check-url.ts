import { isIPv4 } from 'node:net'
import { RefusedError } from '../captured.ts'
import { shown } from './show.ts'

/** More is no address of a page; it also bounds what matching it against a robots.txt costs. */
const LONGEST_URL = 4096

/**
 * The URL of a page to fetch, or of where a redirect leads from `base`; without its fragment, which is never
 * sent.
 * @throws {RefusedError} `malformed`, `scheme`, `credentials`, `address` (an IPv4 address in disguise)
 */
export function checkUrl(text: string, base?: URL): URL {
  const url = parse(text, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RefusedError('scheme', `${shown(text)}: expected http or https; found ${shown(url.protocol)}`)
  if (url.username !== '' || url.password !== '')
    throw new RefusedError(
      'credentials',
      `${url.protocol}//${url.host}: expected no name or password in the address`,
    )
  if (isIPv4(url.hostname) && url.hostname !== base?.hostname && !isPlain(text, url.hostname))
    throw new RefusedError(
      'address',
      `${shown(text)}: expected an address written plainly; found ${url.hostname} in disguise`,
    )
  url.hash = ''
  return url
}

function parse(text: string, base: URL | undefined): URL {
  if (text.length > LONGEST_URL)
    throw new RefusedError(
      'malformed',
      `${shown(text)}: expected at most ${LONGEST_URL} characters; found ${text.length}`,
    )
  // Parsers disagree about these, which is what makes them useful to whoever hides a host.
  const odd = /[\p{Cc}\\\s]/u.exec(text.trim())
  const url = odd ? null : URL.parse(text.trim(), base)
  if (url === null) throw new RefusedError('malformed', `${shown(text)}: expected a web address`)
  return url
}

/** Whether an address stands in the URL as it is understood; a dot behind it is a disguise too. */
function isPlain(text: string, address: string): boolean {
  const [, host] = /^(?:[a-z]+:)?\/\/([^/?#:]*)/i.exec(text.trim()) ?? []
  return host === address
}
