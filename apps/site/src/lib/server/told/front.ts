import type { AheadAct } from '@hearsay/dossier/across/ahead.ts'
import type { Locale } from '@hearsay/words'
import { source } from '../source.ts'
import type { Paged } from './paged.ts'
import { type ToldPage, toldPage } from './told.ts'

/** Of each section beside the cases, how many are shown. */
const BRIEF = 5

/** A page of the Cheat Sheet: cases, and what runs across them. */
export async function frontPage(locale: Locale, { page, limit, offset }: Paged) {
  const cards = await toldPage({ locale, part: 'card', limit, offset })
  if (page > 1) return { cards, keys: [], sections: undefined }
  return { cards, keys: await source().keys(), sections: await sectionsOf(locale) }
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
