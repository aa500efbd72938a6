import type { AheadAct } from '@hearsay/dossier/across/ahead.ts'
import type { Locale } from '@hearsay/words'
import type { ServerLoadEvent } from '@sveltejs/kit'
import { SHEET_PAGE } from '../../across/sheet.ts'
import { localeOf } from '../../language.ts'
import { source } from '../source.ts'
import { type Paged, pagedBy, pagesOf } from './paged.ts'
import { type ToldPage, toldPage } from './told.ts'

/** Of each section beside the cases, how many are shown. */
const BRIEF = 5

/** A page of the Cheat Sheet: cases, and what runs across them. */
export async function frontPage(locale: Locale, { page, limit, offset }: Paged) {
  const cards = await toldPage({ locale, part: 'card', limit, offset })
  if (page > 1) return { cards, keys: [], sections: undefined }
  return { cards, keys: await source().keys(), sections: await sectionsOf(locale) }
}

/** The same as a page of the site answers; 404 past the last. */
export async function sheetPage(
  { url, setHeaders }: Pick<ServerLoadEvent, 'url' | 'setHeaders'>,
  params: { readonly page?: number },
) {
  const paged = pagedBy(params, SHEET_PAGE)
  const front = await frontPage(localeOf(url), paged)
  // A record that is put right has the same version.
  if (front.cards.unsound.length > 0) setHeaders({ 'cache-control': 'no-store' })
  return { ...front, page: paged.page, pages: pagesOf(paged, front.cards.total, url) }
}

async function sectionsOf(locale: Locale) {
  const brief = <P extends Parameters<typeof toldPage>[0]['part']>(part: P): Promise<ToldPage<P>> => {
    return toldPage({ locale, part, limit: BRIEF })
  }
  return {
    rumours: await brief('rumour'),
    threats: await brief('threaten-open'),
    plans: await awaited(locale, ['plan', 'promise', 'demand']),
    corrections: await brief('revision'),
    stories: await brief('story'),
  }
}

/** The latest of several acts that nothing has become of yet. */
async function awaited(locale: Locale, acts: readonly AheadAct[]) {
  const pages = await Promise.all(
    acts.map((act) => toldPage({ locale, part: `${act}-open` as const, limit: BRIEF })),
  )
  const items = pages.flatMap((page) => page.items).toSorted((a, b) => (a.at > b.at ? -1 : 1))
  return { items: items.slice(0, BRIEF), total: pages.reduce((sum, { total }) => sum + total, 0) }
}
