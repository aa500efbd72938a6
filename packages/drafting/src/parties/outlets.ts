import { BODY_WORDS, nounKind } from '@hearsay/reading/names'
import type { Page } from '../page.ts'
import type { Form } from './forms.ts'
import { folded, phraseOf } from './phrase.ts'

/** The outlet of each page, one form for each name. */
export function outletForms(pages: readonly Page[]): Form[] {
  const known = new Map<string, Form>()
  return pages.map(({ outlet, name }, index) => {
    const words = outlet ?? name
    const nameWords = words
      .split(/[\s,/-]+/)
      .map(folded)
      .filter((word) => word && word !== 'the')
    const key = `outlet ${nameWords.join(' ')}`
    const phrase = { ...phraseOf(words), name: words, nameWords, kind: 'body' as const }
    const form = known.get(key) ?? {
      key,
      phrase,
      words,
      mentions: [],
      pages: new Set<number>(),
      said: [],
      isCrowd: false,
    }
    known.set(key, form)
    form.pages.add(index)
    return form
  })
}

/**
 * Whether a page is the paper of those who act: a ministry's press office, a charity's bulletin. Then the body
 * speaks and its paper only publishes: they are two. A newspaper speaks for itself.
 */
export function isOwnPaper({ phrase: { nameWords } }: Form): boolean {
  return !nameWords.some((word) => NEWS.has(word)) && nameWords.some((word) => OWN.has(word) || isBody(word))
}

const isBody = (word: string): boolean => nounKind(word) === 'body' || BODY_WORDS.has(word)

const NEWS = new Set(
  (
    'news newspaper post star daily sunday morning evening times herald chronicle journal gazette tribune observer ' +
    'mirror sun guardian telegraph wire newswire press-agency radio channel tv television broadcasting review weekly ' +
    'monthly sheet window blaze signal courier echo express mail globe record line world today standard examiner ' +
    'inquirer dispatch advertiser argus bulletin-news argus sentinel monitor independent leader clarion reporter ' +
    'voice mercury argus citizen register enquirer press-association magazine letter digest live media network'
  ).split(' '),
)
const OWN = new Set(
  (
    'police ministry office press-office agency relief project court council committee campaign command hospital ' +
    'university union association foundation department authority bureau service brigade embassy parish releases ' +
    'notices bulletins statements spokesman watch centre center institute laboratory mission'
  ).split(' '),
)
