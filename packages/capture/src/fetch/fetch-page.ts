import { type CaptureNote, RefusedError } from '../captured.ts'
import { AGENT, productOf, requestHeaders } from './agent.ts'
import { checkUrl } from './check-url.ts'
import { type Clock, systemClock } from './clock.ts'
import { ACCEPT_ENCODING, decodeBody } from './decode.ts'
import { type Exchange, type Hop, lastHop, type RobotsAnswer } from './exchange.ts'
import type { Asking } from './fetch-hop.ts'
import { follow } from './follow.ts'
import { LIMITS, type Limits } from './limits.ts'
import { Manners } from './manners.ts'
import { asksNoArchive } from './no-archive.ts'
import { type Policy, strictPolicy } from './policy.ts'
import { laterThan } from './retry-after.ts'
import { shown } from './show.ts'
import { Visit } from './visit.ts'
import { Budget } from './within.ts'

export interface FetchOptions {
  readonly policy?: Policy
  readonly limits?: Partial<Limits>
  /** The User-Agent: a product, which robots.txt is asked about, and where to complain. */
  readonly agent?: string
  /** Shared by all pages of a run, so that each host is asked slowly; by default a page is on its own. */
  readonly manners?: Manners
  /** A person says that the page is to be fetched in spite of robots.txt; this is recorded. */
  readonly overrideRobots?: boolean
  /** Keeps an answer whose status says that it is no page: a 404 is evidence too. */
  readonly keepStatus?: boolean
  readonly clock?: Clock
  readonly signal?: AbortSignal
}

/**
 * Fetches a page from the public internet, and keeps all that was said on the way. No script runs, and no
 * cookie is sent or kept.
 * @throws {RefusedError} `malformed`, `scheme`, `credentials`, `port`, `name`, `address`, `unreachable`,
 *   `certificate`, `redirect`, `too-slow`, `too-large`, `encoding`, `robots`, `later`, `status`; or the
 *   reason of the signal
 */
export async function fetchPage(text: string, options: FetchOptions = {}): Promise<Exchange> {
  const start = checkUrl(text)
  const clock = options.clock ?? systemClock
  const manners = options.manners ?? new Manners(clock)
  const agent = options.agent ?? AGENT
  const asking = askingOf(options, agent, clock)
  const signal = options.signal ?? new AbortController().signal
  const budget = new Budget(asking.limits.totalMs)
  const override = options.overrideRobots ?? false
  const visit = new Visit({ asking, manners, budget, signal, product: productOf(agent), override })
  try {
    const hops = await follow(start, asking, { budget, signal, before: (url) => visit.arrive(url) })
    checkStatus(lastHop(hops), options.keepStatus ?? false, manners, clock)
    return await exchangeOf(text, hops, visit.robots, asking, productOf(agent))
  } finally {
    visit.leave()
  }
}

function askingOf(options: FetchOptions, agent: string, clock: Clock): Asking {
  return {
    policy: options.policy ?? strictPolicy,
    limits: { ...LIMITS, ...options.limits },
    clock,
    headers: requestHeaders(agent, ACCEPT_ENCODING),
    over: 'refuse',
  }
}

async function exchangeOf(
  asked: string,
  hops: Exchange['hops'],
  robots: readonly RobotsAnswer[],
  asking: Asking,
  product: string,
): Promise<Exchange> {
  const last = lastHop(hops)
  return {
    asked,
    hops,
    decoded: await decodeBody(last, asking.limits),
    ok: isPage(last),
    robots,
    noArchive: asksNoArchive(last, product),
    notes: downgrades(hops),
  }
}

const isPage = ({ status }: Hop): boolean => status >= 200 && status < 300

function checkStatus(hop: Hop, keep: boolean, manners: Manners, clock: Clock): void {
  const until = laterThan(hop, clock.now())
  if (until !== null) manners.askLater(new URL(hop.url).hostname, until)
  if (isPage(hop) || keep) return
  const answer = `${shown(hop.url)}: expected a page; the site answers ${hop.status}`
  if (until === null) throw new RefusedError('status', answer)
  throw new RefusedError('later', `${answer}: come back after ${new Date(until).toISOString()}`)
}

/** Anybody on the way could have written what came after the encryption was dropped. */
function downgrades(hops: readonly Hop[]): CaptureNote[] {
  return hops.flatMap((hop, at) => {
    const from = hops[at - 1]?.url ?? ''
    return from.startsWith('https:') && hop.url.startsWith('http:')
      ? [{ code: 'downgrade', message: `${shown(from)} leads on to ${shown(hop.url)}, without encryption` }]
      : []
  })
}
