import type { Cookies } from '@sveltejs/kit'
import { parseSetCookieHeader } from 'better-auth/cookies'

/** Gives the browser the cookies that the library's answer sets. */
export function keepCookies(answer: Response, cookies: Cookies): void {
  for (const header of answer.headers.getSetCookie()) {
    for (const [
      name,
      { value, 'max-age': maxAge, path = '/', httponly, secure, samesite },
    ] of parseSetCookieHeader(header)) {
      cookies.set(name, decodeURIComponent(value), {
        path,
        httpOnly: httponly === true,
        secure: secure === true,
        sameSite: samesite ?? 'strict',
        ...(maxAge !== undefined && { maxAge }),
      })
    }
  }
}
