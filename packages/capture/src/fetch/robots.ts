import parser from 'robots-parser'
import { RefusedError } from '../captured.ts'
import { decodeBody } from './decode.ts'
import { lastHop, type RobotsAnswer } from './exchange.ts'
import type { Asking } from './fetch-hop.ts'
import { type Following, follow } from './follow.ts'

/** RFC 9309, 2.5: as much as must be read; what follows is left there. */
const MOST_BYTES = 512_000

/** RFC 9309, 2.3.1.2. */
const MOST_REDIRECTS = 5

/** A robots.txt as it was found, or why there is none. */
export type RobotsFile =
  | { readonly found: 'rules'; readonly url: string; readonly text: string }
  | { readonly found: 'unavailable' | 'unreachable'; readonly url: string; readonly why: string }

/** It is a CommonJS module that is the function; whether its types say so depends on who asks. */
const robotsOf = parser as unknown as (url: string, text: string) => Robots

interface Robots {
  isAllowed(url: string, agent?: string): boolean | undefined
  getCrawlDelay(agent?: string): number | undefined
  getMatchingLineNumber(url: string, agent?: string): number
}

/** What keeps an origin from being connected to, its pages no less; it says more when it is said of them. */
const PAGE_FAULTS: ReadonlySet<string> = new Set(['port', 'name', 'address', 'certificate', 'unreachable'])

/**
 * Asks an origin for its robots.txt, through the same guard as its pages.
 * @throws {RefusedError} where not even a connection to the origin is allowed
 */
export async function fetchRobots(
  origin: string,
  asking: Asking,
  journey: Omit<Following, 'before'>,
): Promise<RobotsFile> {
  const url = new URL('/robots.txt', origin)
  const limits = { ...asking.limits, bodyBytes: MOST_BYTES, redirects: MOST_REDIRECTS }
  const headers = { ...asking.headers, accept: 'text/plain,*/*;q=0.1', 'accept-encoding': 'identity' }
  let requests = 0
  const before = async () => {
    requests++
  }
  try {
    const hops = await follow(url, { ...asking, limits, headers, over: 'cut' }, { ...journey, before })
    const { status } = lastHop(hops)
    if (status >= 200 && status < 300) {
      const body = await decodeBody(lastHop(hops), limits)
      return { found: 'rules', url: url.href, text: new TextDecoder().decode(body) }
    }
    // 429 is a 4xx too, but whoever sends it asks for less, not for more.
    const found = status >= 500 || status === 429 ? 'unreachable' : 'unavailable'
    return { found, url: url.href, why: `it answers ${status}` }
  } catch (error) {
    journey.signal.throwIfAborted()
    if (!(error instanceof RefusedError)) throw error
    if (requests === 1 && PAGE_FAULTS.has(error.code)) throw error
    return { found: 'unreachable', url: url.href, why: error.message }
  }
}

/**
 * What a robots.txt says of a page. RFC 9309, 2.3.1: without a file (4xx) all is allowed; where the server
 * fails (5xx, no answer), nothing is.
 */
export function askRobots(file: RobotsFile, url: URL, agent: string): Omit<RobotsAnswer, 'overridden'> {
  const page = url.href
  if (file.found !== 'rules') {
    const so = file.found === 'unavailable' ? 'allows everything' : 'allows nothing until it can be read'
    const why = `${file.url} ${so}: ${file.why}`
    return { url: page, verdict: file.found, why, crawlDelay: null }
  }
  // Stars in a row mean one, and each costs the length of the page's address.
  const robots = robotsOf(file.url, file.text.replace(/\*{2,}/g, '*'))
  const line = robots.getMatchingLineNumber(page, agent)
  const verdict = line === -1 || robots.isAllowed(page, agent) ? 'allowed' : 'disallowed'
  const why = line === -1 ? `${file.url} has no rule for it` : `${file.url}, line ${line}`
  return { url: page, verdict, why, crawlDelay: robots.getCrawlDelay(agent) ?? null }
}

/** Whether an answer of robots.txt lets a page be fetched. */
export function robotsAllow({ verdict }: Pick<RobotsAnswer, 'verdict'>): boolean {
  return verdict === 'allowed' || verdict === 'unavailable'
}
