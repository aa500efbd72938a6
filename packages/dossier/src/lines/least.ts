import { fewer } from '@hearsay/weighing'
import type { Weighed } from './weighed.ts'

/**
 * The weakest of an account's claims: it sets the most lines that the account can have. Ties go to the first.
 */
export function weakest<T extends { readonly weighed: Weighed }>(claims: readonly [T, ...T[]]): T {
  return claims.reduce((least, next) =>
    fewer(next.weighed.high.upper, least.weighed.high.upper) ? next : least,
  )
}

/**
 * The claim with the fewest first-hand lines, and what is weighed of the whole account: each end is that of
 * the claim that has the least there, which need not be one claim.
 */
export function fewest<T extends { readonly weighed: Weighed }>(
  claims: readonly [T, ...T[]],
): { readonly lowest: T; readonly weighed: Weighed } {
  const lower = ({ weighed }: T) => weighed.low.lower
  const most = weakest(claims)
  const lowest = [most, ...claims].reduce((least, next) => (fewer(lower(next), lower(least)) ? next : least))
  const own = claims.filter((claim) => lower(claim) === lower(lowest)).map(({ weighed }) => weighed.own)
  return { lowest, weighed: { ...most.weighed, low: lowest.weighed.low, own: Math.max(...own) } }
}
