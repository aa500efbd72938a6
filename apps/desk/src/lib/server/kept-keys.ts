import type { Cookies } from '@sveltejs/kit'
import { type Keys, keptAs, keysIn } from '#lib/deciding/keys.ts'

const NAME = 'hearsay-keys'
const YEAR = 365 * 24 * 60 * 60

/** The keys that hold in this browser. */
export const keptKeys = (cookies: Cookies): Keys => keysIn(cookies.get(NAME))

/** Keeps keys in this browser for a year. */
export function keepKeys(cookies: Cookies, keys: Keys): void {
  cookies.set(NAME, keptAs(keys), { path: '/', maxAge: YEAR, httpOnly: true, sameSite: 'strict' })
}

export function forgetKeys(cookies: Cookies): void {
  cookies.delete(NAME, { path: '/' })
}
