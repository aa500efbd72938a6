import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '../../language.ts'

/** A page of a list. */
export interface Paged {
  readonly page: number
  readonly limit: number
  readonly offset: number
}

/** Which part of a list an address asks for; the first where it names no page. */
export function pagedBy(params: { readonly page?: number | undefined }, limit: number): Paged {
  const { page = 1 } = params
  return { page, limit, offset: (page - 1) * limit }
}

/** How many pages there are; an address past the last is 404. */
export function pagesOf({ page, limit }: Paged, total: number, url: URL): number {
  const pages = Math.max(1, Math.ceil(total / limit))
  if (page > pages) error(404, siteText(localeOf(url), 'noPage'))
  return pages
}
