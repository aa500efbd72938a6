import type { RequestEvent } from '@sveltejs/kit'
import { clientAddress, countedAs, trustedProxies } from './address.ts'
import { type Counted, Limits } from './limits.ts'

/** What is counted: each of these apart. */
export type Attempt = 'sign-in' | 'code' | 'link' | 'password'

const SECOND = 1000

/** One person from one place may be wrong a few times; a place, for all who share it, more often. */
const TOGETHER = { burst: 8, every: 30 * SECOND } as const
const PLACE = { burst: 60, every: 5 * SECOND } as const
/** From wherever: far beyond what a person does, so that strangers cannot lock one out in passing. */
const ACCOUNT = { burst: 100, every: 60 * SECOND } as const

const limits = new Limits()
let trusted: ReturnType<typeof trustedProxies> | undefined

/** The proxies that DESK_TRUSTED_PROXIES names: none where it names none. @throws as `trustedProxies` */
export function proxies(): ReturnType<typeof trustedProxies> {
  trusted ??= trustedProxies(process.env.DESK_TRUSTED_PROXIES ?? '')
  return trusted
}

/**
 * Counts an attempt, of an account where one is named.
 * @returns whole seconds to wait, which the answer's `retry-after` then has too; 0 where it may be made
 */
export function holdBack(
  event: Pick<RequestEvent, 'request' | 'getClientAddress' | 'setHeaders'>,
  attempt: Attempt,
  account?: string,
): number {
  const forwarded = event.request.headers.get('x-forwarded-for')
  const place = countedAs(clientAddress(event.getClientAddress(), forwarded, proxies()))
  const seconds = Math.ceil(limits.take(countedBy(attempt, place, account)) / SECOND)
  if (seconds > 0) event.setHeaders({ 'retry-after': `${seconds}` })
  return seconds
}

function countedBy(attempt: Attempt, place: string, account?: string): readonly Counted[] {
  const byPlace: Counted = [`${attempt} from ${place}`, PLACE]
  if (account === undefined) return [byPlace]
  const who = account.trim().toLowerCase()
  return [byPlace, [`${attempt} of ${who} from ${place}`, TOGETHER], [`${attempt} of ${who}`, ACCOUNT]]
}
