import { framedError } from '@hearsay/dossier/embed/page.ts'
import { isForOthers } from '@hearsay/dossier/embed/pictured.ts'
import { aboutLocale, type Locale, siteText } from '@hearsay/words'
import type { RequestEvent } from '@sveltejs/kit'
import { localeOf } from '../../language.ts'

/** Such a page loads nothing and runs nothing. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *"

/** Whether a route may be shown on anybody's page, errors too: the frame then says what is wrong. */
export function mayBeFramed({ id }: RequestEvent['route']): boolean {
  return id !== null && isForOthers(id)
}

/** Says of an answer who may frame it. */
export function frame(headers: Headers, isOpen: boolean): void {
  if (isOpen) {
    headers.delete('x-frame-options')
    headers.set('cross-origin-resource-policy', 'cross-origin')
    headers.set('content-security-policy', POLICY)
    return
  }
  const policy = headers.get('content-security-policy')
  if (policy?.includes('frame-ancestors')) return
  const all = [...(policy === null ? [] : [policy]), "frame-ancestors 'none'"]
  headers.set('content-security-policy', all.join('; '))
}

/** What stands in a frame where there is no picture: the same words as on a page of the site. */
export function framedFailure(
  status: number,
  { locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
): Response {
  const locale: Locale = localeOf(url)
  const { direction } = aboutLocale(locale)
  const failure = locals.failure ?? { title: siteText(locale, status === 404 ? 'noPage' : 'failed') }
  return new Response(framedError({ locale, direction }, failure), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}
