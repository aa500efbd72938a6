import { siteText } from '@hearsay/words'
import type { RequestEvent } from '@sveltejs/kit'
import { localeOf } from '../language.ts'

/** Whether the one who asks would rather have JSON than a page. */
export function wantsJson(request: Request): boolean {
  const accept = request.headers.get('accept') ?? ''
  return /application\/([a-z.]+\+)?json/.test(accept) && !accept.includes('text/html')
}

/** What went wrong, as problem details (RFC 9457). */
export function asProblem(status: number, { locals, url }: Pick<RequestEvent, 'locals' | 'url'>): Response {
  const failure = locals.failure ?? { title: siteText(localeOf(url), 'failed') }
  const problem = { type: 'about:blank', ...failure, status, instance: url.pathname }
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  return new Response(JSON.stringify(problem), { status, headers })
}
