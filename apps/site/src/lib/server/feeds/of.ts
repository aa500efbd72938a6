import { sameParties } from '@hearsay/dossier/across/alike.ts'
import { caseHref, editionHref, localPath, partyHref } from '@hearsay/dossier/links.ts'
import { acrossText, type Locale, siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '../../language.ts'
import { noCase } from '../requested.ts'
import { told } from '../told/told.ts'
import { type ChangeFeed, editionItems, type FeedItem, MOST } from './feed.ts'

/** Changes of every case. */
export async function feedOfAll(url: URL): Promise<ChangeFeed> {
  const locale = localeOf(url)
  const home = localPath('/', locale)
  // What changed last is in one of so many cases that changed last.
  const cases = await told({ locale, part: 'editions', limit: MOST })
  return {
    title: siteText(locale, 'titled', { title: siteText(locale, 'sheet') }),
    about: acrossText(locale, 'about'),
    page: home,
    ...feedAt(home === '/' ? '' : home, locale),
    items: editionItems(cases, (id, number) => editionHref(id, number, locale)),
  }
}

/** Changes of one case; 404 or 410 where it is not there. */
export async function feedOfCase(id: string, url: URL): Promise<ChangeFeed> {
  const locale = localeOf(url)
  const cases = await told({ locale, part: 'editions', cases: [id] })
  const [found] = cases
  if (found === undefined) return await noCase(id, url)
  return {
    title: siteText(locale, 'titled', { title: found.from.title }),
    about: acrossText(locale, 'about'),
    page: caseHref(id, locale),
    ...feedAt(caseHref(id, locale), locale),
    items: editionItems(cases, (of, number) => editionHref(of, number, locale)),
  }
}

/** Editions that brought something that a party says; 404 where no case knows it. */
export async function feedOfParty(id: string, url: URL): Promise<ChangeFeed> {
  const locale = localeOf(url)
  const found = await told({ locale, part: 'party', subjects: [id] })
  const name = sameParties(found)[0]?.[0]?.what.name
  if (name === undefined) error(404, siteText(locale, 'noPage'))
  const items = found.flatMap(({ from, what }) =>
    what.brought.map(({ number, at, gists, more }): FeedItem => {
      const rest = more === 0 ? [] : [acrossText(locale, 'moreSaid', { count: more })]
      const path = editionHref(from.id, number, locale)
      return { path, title: from.title, at, language: from.language, changes: [...gists, ...rest] }
    }),
  )
  return {
    title: siteText(locale, 'titled', { title: name }),
    about: acrossText(locale, 'partiesAbout'),
    page: partyHref(id, locale),
    ...feedAt(partyHref(id, locale), locale),
    items: items.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, MOST),
  }
}

function feedAt(path: string, locale: Locale): Pick<ChangeFeed, 'self' | 'language'> {
  return { self: { atom: `${path}/feed.atom`, json: `${path}/feed.json` }, language: locale }
}
