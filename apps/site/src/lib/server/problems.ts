import { siteText } from '@hearsay/words'
import type { RequestEvent } from '@sveltejs/kit'
import { localeOf } from '../language.ts'

/** Whether the one who asks would rather have JSON than a page. */
export function wantsJson(request: Request): boolean {
  const accept = request.headers.get('accept') ?? ''
  return /application\/([a-z.]+\+)?json/.test(accept) && !accept.includes('text/html')
}

/**
 * What went wrong, as problem details (RFC 9457); `title` stands in for what SvelteKit was not asked about.
 */
export function asProblem(
  status: number,
  { locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
  title = siteText(localeOf(url), 'failed'),
): Response {
  const problem = { type: 'about:blank', title, ...locals.failure, status, instance: url.pathname }
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  return new Response(JSON.stringify(problem), { status, headers })
}
