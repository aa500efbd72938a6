import { RefusedError } from '../captured.ts'
import { AGENT, requestHeaders } from './agent.ts'
import { checkUrl } from './check-url.ts'
import { type Clock, systemClock } from './clock.ts'
import { fetchHop } from './fetch-hop.ts'
import { LIMITS, type Limits } from './limits.ts'
import { type Policy, strictPolicy } from './policy.ts'
import { shown } from './show.ts'
import { within } from './within.ts'

export interface PostOptions {
  readonly policy?: Policy
  readonly limits?: Partial<Limits>
  readonly agent?: string
  readonly clock?: Clock
  readonly signal?: AbortSignal
}

/** An answer of a few kilobytes: a time stamp with its certificates. */
const ANSWER_BYTES = 1_048_576

/**
 * Sends bytes to a service that somebody named, held to the same policy as a page, and gives its answer. No
 * redirect is followed, and robots.txt is not asked: nothing is read there that anybody wrote.
 * @throws {RefusedError} `status`, and what a single request throws
 */
export async function postBytes(
  text: string,
  contentType: string,
  bytes: Uint8Array,
  options: PostOptions = {},
): Promise<Uint8Array> {
  const url = checkUrl(text)
  const limits = { ...LIMITS, ...options.limits, bodyBytes: ANSWER_BYTES }
  const headers = { ...requestHeaders(options.agent ?? AGENT, 'identity'), 'content-type': contentType }
  const asking = {
    policy: options.policy ?? strictPolicy,
    clock: options.clock ?? systemClock,
    limits,
    headers,
    over: 'refuse' as const,
    send: bytes,
  }
  const slow = () => new RefusedError('too-slow', `${shown(url.href)}: not whole within ${limits.totalMs} ms`)
  const signal = options.signal ?? new AbortController().signal
  const hop = await within(signal, limits.totalMs, slow, (signal) => fetchHop(url, asking, signal))
  if (hop.status < 200 || hop.status > 299)
    throw new RefusedError(
      'status',
      `${shown(url.href)}: expected an answer; the service answers ${hop.status}`,
    )
  return hop.body
}
