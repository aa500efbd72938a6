import { aboutLocale, siteText } from '@hearsay/words'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { dev } from '$app/env'
import { localeOf } from './lib/language.ts'
import { asProblem, wantsJson } from './lib/server/problems.ts'

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'x-frame-options': 'DENY',
}

/** How src/app.html begins; it is English until a page says otherwise. */
const HTML = '<html lang="en" dir="ltr">'

export const handle: Handle = async ({ event, resolve }) => {
  const locale = localeOf(event.url)
  const html = `<html lang="${locale}" dir="${aboutLocale(locale).direction}">`
  const found = await resolve(event, {
    preload: isNeededAtOnce,
    ...(html !== HTML && { transformPageChunk: (chunk: { html: string }) => chunk.html.replace(HTML, html) }),
  })
  const response = found.status >= 400 && wantsJson(event.request) ? asProblem(found.status, event) : found
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value)
  if (event.route.id === '/read') allowReader(response.headers)
  return response
}

/** The page that reads a text runs WebAssembly, in a worker made of a blob; no other page may do either. */
function allowReader(headers: Headers): void {
  const policy = headers.get('content-security-policy') ?? ''
  const script = policy.replace(/script-src /, "script-src 'wasm-unsafe-eval' ")
  headers.set('content-security-policy', `${script}; worker-src blob:${dev ? " 'self'" : ''}`)
}

/**
 * Scripts, styles, and the two upright latin fonts that every page is set in; not italics or rarer letters.
 */
function isNeededAtOnce(asset: { type: string; path: string }): boolean {
  if (asset.type !== 'font') return asset.type !== 'asset'
  return asset.path.includes('-latin-opsz-normal') || asset.path.includes('-latin-wght-normal')
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') {
    event.locals.failure = error.message
    return
  }
  // The address without its query: what a reader searched for is theirs.
  console.error(`${event.request.method} ${event.url.pathname}:`, error)
  return { message: siteText(localeOf(event.url), 'failed'), code: 'internal' }
}
