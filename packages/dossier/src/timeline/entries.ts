import type { Case, Document } from '@hearsay/case'
import { type Locale, timelineText, titleFor } from '@hearsay/words'
import { linkTo, type SourceLink } from '../records/sources.ts'
import { type Item, nameOfPage, type What } from './items.ts'

/** Something that stands in a row, or a number of things. */
export interface ScoreEntry {
  readonly text: string
  readonly detail: string
  readonly links: readonly SourceLink[]
}

/** Things of a kind beyond which they are told in a number. */
const MOST = 6

/**
 * What a row shows of its items: pages with what they say that gives no time, and what happened, one by one;
 * speakers by name, each with a link to every statement. Many of a kind are told in a number: statements by
 * their page, steps of custody by their exhibit.
 */
export function entriesOf(of: Case, items: readonly Item[], locale: Locale): ScoreEntry[] {
  const some = (...kinds: readonly What[]) => items.filter(({ what }) => kinds.includes(what))
  return [
    ...byName(of, some('event'), locale),
    ...stepEntries(of, some('step'), locale),
    ...pageEntries(of, some('page'), untimed(some('statement')), locale),
    ...saidEntries(of, timedOnly(some('statement')), locale),
    ...captureEntries(of, some('capture'), locale),
    ...byName(of, some('records'), locale),
  ]
}

function untimed(statements: readonly Item[]): Item[] {
  return statements.filter(({ when }) => when === undefined)
}

function timedOnly(statements: readonly Item[]): Item[] {
  return statements.filter(({ when }) => when !== undefined)
}

/** Steps whose time nobody gives, and too many of one day, are told by exhibit. */
function stepEntries(of: Case, steps: readonly Item[], locale: Locale): ScoreEntry[] {
  const dated = steps.every(({ when }) => when !== undefined)
  if (dated && steps.length <= MOST) return byName(of, steps, locale)
  const exhibits = Map.groupBy(steps, ({ id = '' }) => of.custody.get(id)?.exhibit ?? '')
  return [...exhibits].map(([exhibit, { length: count }]) => ({
    text: timelineText(locale, 'steps', { exhibit: titleFor(of, exhibit, locale), count }),
    detail: '',
    links: [linkTo(of, exhibit, locale)],
  }))
}

/** A page that is published, and how many of its statements give no date of their own and so stand here. */
function pageEntries(
  of: Case,
  pages: readonly Item[],
  statements: readonly Item[],
  locale: Locale,
): ScoreEntry[] {
  const counts = Map.groupBy(statements, ({ page = '' }) => page)
  const published = new Set(pages.map(({ id = '' }) => id))
  const all = [...published, ...[...counts.keys()].filter((id) => !published.has(id))]
  if (all.length > MOST)
    return [inNumbers('pagesMany', { pages: all.length, count: statements.length }, locale)]
  return all.map((id) => {
    const count = counts.get(id)?.length ?? 0
    const page = published.has(id) ? of.document.get(id) : undefined
    return {
      text: nameOfPage(of, id, locale),
      detail: timelineText(locale, pageKey(page, count), { count }),
      links: [linkTo(of, id, locale)],
    }
  })
}

function pageKey(page: Document | undefined, statements: number) {
  if (page === undefined) return 'statements'
  if (page.published === undefined) return statements === 0 ? 'undatedPage' : 'undatedPageWith'
  // What is cited is often given again by somebody else: the date is the page's, and not when that was.
  if (page.form === 'cited') return statements === 0 ? 'datedPage' : 'datedPageWith'
  return statements === 0 ? 'publishes' : 'publishesWith'
}

function saidEntries(of: Case, statements: readonly Item[], locale: Locale): ScoreEntry[] {
  const { count, parties } = numbersOf(statements)
  if (parties <= MOST && count <= 2 * MOST) return byName(of, statements, locale)
  const pages = Map.groupBy(statements, ({ page = '' }) => page)
  if (pages.size > MOST)
    return [inNumbers('saidMany', { ...numbersOf(statements), pages: pages.size }, locale)]
  return [...pages].map(([page, said]) => ({
    text: nameOfPage(of, page, locale),
    detail: timelineText(locale, 'said', numbersOf(said)),
    links: [linkTo(of, page, locale)],
  }))
}

function numbersOf(statements: readonly Item[]) {
  return { count: statements.length, parties: new Set(statements.map(({ text }) => text)).size }
}

function inNumbers(
  key: 'pagesMany' | 'saidMany' | 'capturedMany',
  numbers: Readonly<Record<string, number>>,
  locale: Locale,
): ScoreEntry {
  return { text: timelineText(locale, key, numbers), detail: '', links: [] }
}

function captureEntries(of: Case, captures: readonly Item[], locale: Locale): ScoreEntry[] {
  if (captures.length <= MOST) return byName(of, captures, locale)
  return [inNumbers('capturedMany', { count: captures.length }, locale)]
}

/** Items under the same name are one entry with several links. */
function byName(of: Case, items: readonly Item[], locale: Locale): ScoreEntry[] {
  const entries = Map.groupBy(items, ({ text }) => text)
  return [...entries].map(([text, same]) => ({
    text,
    detail: same[0]?.detail ?? '',
    links: same.flatMap(({ id }) => (id === undefined ? [] : [linkTo(of, id, locale)])),
  }))
}
