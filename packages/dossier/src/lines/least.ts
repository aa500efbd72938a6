import { fewer } from '@hearsay/weighing'
import type { Bounds, Weighed } from './weighed.ts'

/** The weakest of an account's claims: its figures are the account's. Ties go to the first. */
export function weakest<T extends { readonly weighed: Weighed }>(claims: readonly [T, ...T[]]): T {
  return claims.reduce((least, next) =>
    fewer(next.weighed.high.upper, least.weighed.high.upper) ? next : least,
  )
}

/** "3", "2 to 3" where the search had to stop, or "no number" where nothing that may fail stands in between. */
export function boundsWords({ lower, upper }: Bounds): string {
  if (upper === null) return lower === null ? 'no number' : `${lower} or more`
  return lower === upper || lower === null ? String(upper) : `${lower} to ${upper}`
}
