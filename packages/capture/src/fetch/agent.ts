import { RefusedError } from '../captured.ts'
import { shown } from './show.ts'

/** What a request says of who asks, where nobody gave an address to complain to. */
export const AGENT = 'Hearsay/0.1.0'

/** Pages first; whatever else is there is taken too. */
const ACCEPT = 'text/html,application/xhtml+xml,application/pdf;q=0.9,application/xml;q=0.8,*/*;q=0.5'

/**
 * The headers of every request. There is no cookie, no referrer and no language: who reads is nobody's
 * business, and a page should be what it is for everybody.
 * @throws {RefusedError} `malformed`, for an agent that is not `Product/version` and a comment
 */
export function requestHeaders(agent: string, acceptEncoding: string): Record<string, string> {
  if (!/^[A-Za-z_-]+(\/[\w.-]+)?( \([\x20-\x7e]+\))?$/.test(agent))
    throw new RefusedError(
      'malformed',
      `expected an agent such as ${AGENT} (+https://desk.example/about); found ${shown(agent)}`,
    )
  return { 'user-agent': agent, accept: ACCEPT, 'accept-encoding': acceptEncoding }
}

/** The name by which a robots.txt knows us (RFC 9309, 2.2.1). */
export function productOf(agent: string): string {
  return agent.replace(/[/ ].*$/, '')
}
