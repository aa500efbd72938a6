import type { RequestEvent } from '@sveltejs/kit'
import { parseSetCookieHeader } from 'better-auth/cookies'

/** Gives the browser the cookies that the library's answer sets. */
export function keepCookies(answer: Response, cookies: RequestEvent['cookies']): void {
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

/** The headers of a request as the browser will send them once it has the cookies that were set since. */
export function headersNow({ request, cookies }: Pick<RequestEvent, 'request' | 'cookies'>): Headers {
  const headers = new Headers(request.headers)
  const sent = cookies.getAll().map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  headers.set('cookie', sent.join('; '))
  return headers
}
