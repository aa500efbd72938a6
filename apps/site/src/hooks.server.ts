import { aboutLocale, siteText } from '@hearsay/words'
import type { RequestEvent } from '@sveltejs/kit'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { dev } from '$app/env'
import { localeOf } from './lib/language.ts'
import { frame, framedFailure, mayBeFramed } from './lib/server/embeds/framing.ts'
import { keptAnswer } from './lib/server/pages/kept.ts'
import { keyOf } from './lib/server/pages/key.ts'
import { asProblem, wantsJson } from './lib/server/problems.ts'
import { troubleOf } from './lib/server/trouble.ts'

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

/** Marks by which Svelte would find its way in a page that it takes over, as it does none of ours. */
const TAKING_OVER = /<!--(?:\[-?\d*|\[!|\])?-->/g

/** Seconds after which a reader may ask again for what could not be had. */
const RETRY_AFTER = '10'

type Resolve = Parameters<Handle>[0]['resolve']

export const handle: Handle = async ({ event, resolve }) => {
  const make = () => answered(event, resolve)
  const key = await keyOf(event)
  const response = key === undefined ? await make() : await keptAnswer(event.request, key, make)
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value)
  frame(response.headers, mayBeFramed(event.route))
  return response
}

/** The answer to a request, made anew. */
async function answered(event: RequestEvent, resolve: Resolve): Promise<Response> {
  // What SvelteKit's own client would ask for; no page has it.
  if (event.isDataRequest) return asProblem(404, event, siteText(localeOf(event.url), 'noPage'))
  const locale = localeOf(event.url)
  const html = `<html lang="${locale}" dir="${aboutLocale(locale).direction}">`
  const found = await resolve(event, {
    preload: isNeededAtOnce,
    transformPageChunk: (chunk) => chunk.html.replaceAll(TAKING_OVER, '').replace(HTML, html),
  })
  const response = found.status >= 400 ? failed(found, event) : found
  const { status, headers } = response
  if (status >= 400) {
    headers.set('cache-control', 'no-store')
    headers.delete('etag')
  } else if (!headers.has('cache-control')) headers.set('cache-control', 'public, no-cache')
  if (status === 503) headers.set('retry-after', RETRY_AFTER)
  if (event.route.id === '/read') allowReader(headers)
  return response
}

/** An error as who asks for it can show it. */
function failed(found: Response, event: RequestEvent): Response {
  if (wantsJson(event.request)) return asProblem(found.status, event)
  return mayBeFramed(event.route) ? framedFailure(found.status, event) : found
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

function failureOf({ message, reason }: Pick<App.Error, 'message' | 'reason'>) {
  return { title: message, ...(reason !== undefined && { detail: reason }) }
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') {
    event.locals.failure = failureOf(error)
    return
  }
  const trouble = troubleOf(error)
  const code = trouble ?? 'failed'
  const message = siteText(localeOf(event.url), code)
  event.locals.failure = { title: message }
  // The address without its query: what a reader searched for is theirs.
  const where = `${event.request.method} ${event.url.pathname}:`
  if (trouble === 'unavailable') console.error(where, String(error))
  else console.error(where, error)
  return { status: trouble === 'unavailable' ? 503 : 500, message, code: trouble ?? 'internal' }
}
