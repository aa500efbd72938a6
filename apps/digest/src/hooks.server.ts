import { aboutLocale, digestText } from '@hearsay/words'
import type { RequestEvent } from '@sveltejs/kit'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { localeOf } from './lib/language.ts'
import { isTrouble } from './lib/server/trouble.ts'

/** On every answer; the links are secrets, and go to nobody. */
const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
}

/** Of what is no page and loads nothing. */
const NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** How src/app.html begins; it is English until a page says otherwise. */
const HTML = '<html lang="en" dir="ltr">'

export const handle: Handle = async ({ event, resolve }) => {
  if (event.request.method === 'POST') asForm(event)
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => {
      const locale = event.locals.locale ?? localeOf(event.url)
      return html.replace(HTML, `<html lang="${locale}" dir="${aboutLocale(locale).direction}">`)
    },
  })
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value)
  if (!response.headers.has('content-security-policy'))
    response.headers.set('content-security-policy', NO_PAGE)
  return response
}

/**
 * A mail program that stops the digest by one click says what it sends in its own way, and reads no answer
 * (RFC 8058): it is answered as a form of a page is.
 */
function asForm(event: RequestEvent): void {
  const headers = new Headers(event.request.headers)
  headers.set('accept', 'text/html')
  const type = headers.get('content-type') ?? ''
  if (
    event.route.id === '/u/[token]' &&
    !/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)
  )
    headers.set('content-type', 'application/x-www-form-urlencoded')
  Object.assign(event, { request: new Request(event.request, { headers }) })
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return
  const locale = localeOf(event.url)
  const isUnavailable = isTrouble(error)
  // The route, and not the address: that holds a token. What a database complains of holds no address either.
  console.error(`${event.request.method} ${event.route.id}:`, isUnavailable ? String(error) : error)
  return isUnavailable
    ? { status: 503, message: digestText(locale, 'unavailable'), code: 'unavailable' }
    : { status: 500, message: digestText(locale, 'failed'), code: 'internal' }
}
