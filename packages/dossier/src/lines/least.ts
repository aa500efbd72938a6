import { fewer } from '@hearsay/weighing'
import type { Weighed } from './weighed.ts'

/** The weakest of an account's claims: its figures are the account's. Ties go to the first. */
export function weakest<T extends { readonly weighed: Weighed }>(claims: readonly [T, ...T[]]): T {
  return claims.reduce((least, next) =>
    fewer(next.weighed.high.upper, least.weighed.high.upper) ? next : least,
  )
}
