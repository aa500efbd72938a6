import type { Page } from '../page.ts'
import type { KnownParty } from './answers.ts'
import { type Form, newForm, type Papers } from './forms.ts'
import { nameWordsOf, phraseOf } from './phrase.ts'
import { isQuotedAt } from './quoted.ts'
import { isBodyWord } from './vocabulary.ts'

/** The outlet of each page, one form for each name. */
export function outletForms(pages: readonly Page[], known: readonly KnownParty[]): Form[] {
  const byKey = new Map<string, Form>()
  const byName = new Map(
    known
      .filter(({ type }) => type === 'outlet')
      .flatMap((party) => [party.name, ...party.aliases].map((name) => [wordsOf(name).join(' '), party])),
  )
  return pages.map(({ outlet, name }, index) => {
    const words = outlet ?? nameOfFile(name)
    const nameWords = wordsOf(words)
    const key = `outlet ${nameWords.join(' ')}`
    const phrase = { ...phraseOf(words), name: words, nameWords, kind: 'body' as const }
    const form =
      byKey.get(key) ?? newForm(key, words, phrase, { known: byName.get(nameWords.join(' ')) ?? null })
    byKey.set(key, form)
    form.pages.add(index)
    return form
  })
}

const wordsOf = (name: string): string[] =>
  nameWordsOf(name.split(/[\s,/-]+/)).filter((word) => word !== 'the')

/** "jetty-nine-blog.txt" → "jetty nine blog". */
const nameOfFile = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.\w{1,5}$/, '')
    .replace(/[-_]+/g, ' ')
    .trim() || name

/** The name of the body whose paper an outlet is: without its office or its series. */
export const bodyOfPaper = ({ words }: Form): string =>
  words.split(/\s*[,:]\s*|\s+[-–—]\s+/)[0]?.trim() || words

/** Which outlets of a pile are news, and whose paper the other pages are. */
export function papersOf(outlets: readonly Form[], pages: readonly Page[]): Papers {
  const news = new Set([...new Set(outlets)].filter((outlet) => !isOwnPaper(outlet, pages)))
  const own = outlets.map((outlet) => (news.has(outlet) ? null : new Set(wordsOf(outlet.words))))
  return { news: [...news], own: (page) => own[page] ?? null }
}

/**
 * Whether a page is the paper of those who act: a ministry's press office, a charity's bulletin. Then the
 * body speaks and its paper only publishes: they are two. A newspaper speaks for itself.
 */
export function isOwnPaper({ phrase: { nameWords }, pages: own }: Form, pages: readonly Page[]): boolean {
  if (
    nameWords.some(
      (word, at) =>
        isNews(word) &&
        !/^(?:office|release|releases|service)$/.test(word === 'press' ? (nameWords[at + 1] ?? '') : ''),
    )
  )
    return false
  if (nameWords.some((word) => OWN.has(word) || isBodyWord(word))) return true
  return [...own].some((index) => {
    const page = pages[index]
    return page !== undefined && page.author.length === 0 && isReport(page) && speaksAsWe(page)
  })
}

/** Characters at the head of a page where it says what kind of page it is. */
const HEAD = 300
const isReport = ({ text }: Page): boolean =>
  SERIES.test(text.slice(0, HEAD)) && !LETTERS.test(text.slice(0, HEAD))
const SERIES =
  /\b(?:bulletin|report|statement|notice|communiqu[eé]|release|update|appeal|declaration|briefing)\b/i
const LETTERS = /\b(?:corrections?|letters|our readers|newsletter|by our)\b/i

/** A body that acts says "we" of itself: more than once in about forty words, quotations left out. */
function speaksAsWe({ text }: Page): boolean {
  const we = [...text.matchAll(/\b(?:we|our|us)\b/gi)].filter(({ index }) => !isQuotedAt(text, index)).length
  return we >= 5 && we * 40 > text.split(/\s+/).length
}

const NEWS = new Set(
  (
    'news newspaper post star daily sunday morning evening times herald chronicle journal gazette tribune observer ' +
    'mirror sun guardian telegraph wire newswire radio channel tv television broadcasting review weekly ' +
    'monthly sheet window blaze signal courier echo express mail globe record line world today standard examiner ' +
    'inquirer dispatch advertiser argus sentinel monitor independent leader clarion reporter ' +
    'voice mercury citizen register enquirer magazine letter digest live media network press fm blog forum chat thread feed board'
  ).split(' '),
)
/** "NeighborNet" is none; "GlobeLine", "Sundpress" and "Newsday" are. */
const NEWS_WITHIN = /^(?:news\p{L}+|\p{L}{3,}(?:press|news|wire|post|times|radio|tv))$/u
const OWN = new Set(
  (
    'police ministry office agency relief project court council committee campaign command hospital ' +
    'university union association foundation department authority bureau service brigade embassy parish releases ' +
    'notices bulletins statements spokesman watch centre center institute laboratory mission assembly parliament'
  ).split(' '),
)

const isNews = (word: string): boolean => NEWS.has(word) || NEWS_WITHIN.test(word)
