import { assessmentOf, beliefsIn, type Case, type Narrative } from '@hearsay/case'
import type { WhenWords } from '@hearsay/words'
import { acrossText, extentWords, inRow, type Locale, openingText, unstopped } from '@hearsay/words'
import { type CollapseCell, collapseView } from '../collapse/view.ts'
import type { Dossier } from '../dossier.ts'
import { caseHref } from '../links.ts'
import { whenIn } from '../records/own-words.ts'
import { type EditionView, editionViews } from './editions.ts'
import type { PublishedCase } from './published.ts'

/** A case on the front page: question, standing, the collapse in small, what changed, and why it matters. */
export interface Card {
  readonly id: string
  readonly href: string
  readonly kicker: string
  readonly title: string
  readonly question: string
  /** Of the question and whatever else the desk wrote. */
  readonly language: string
  readonly standing: string
  readonly isAssessed: boolean
  /** When and where the incident was, as far as somebody says. */
  readonly when?: WhenWords
  readonly place?: string
  readonly collapse: readonly CardRow[]
  /** Why it matters, in sentences: what it feeds, and how widely that is said to be believed. */
  readonly matters: readonly string[]
  /** The latest first; empty where nobody published the case. */
  readonly editions: readonly EditionView[]
  /** RFC 3339: when it last changed for the public. */
  readonly changed: string
}

export interface CardRow {
  readonly number: number
  readonly short: string
  readonly sentence: string
  /** Voices, pages, lines, and what is left: as the collapse of the dossier has them. */
  readonly cells: readonly CollapseCell[]
}

/** Stories of which a card says how widely they are believed. */
const BELIEVED = 2

export function cardOf(dossier: Dossier, published: PublishedCase): Card {
  const { id, case: of, locale } = dossier
  const { kicker, title, question, language, at } = of.head
  const assessment = assessmentOf(of)
  const editions = editionViews(published)
  return {
    id,
    href: caseHref(id, locale),
    kicker,
    title,
    question,
    language,
    standing: assessment?.sentence ?? openingText(locale, 'unassessed'),
    isAssessed: assessment !== undefined,
    ...incidentOf(of, locale),
    collapse: collapseView(dossier).rows.map(({ number, short, sentence, cells }) => {
      return { number, short, sentence, cells }
    }),
    matters: mattersOf(of, locale),
    editions,
    changed: editions[0]?.at ?? of.history.at(-1)?.at ?? at,
  }
}

function incidentOf(of: Case, locale: Locale): Pick<Card, 'when' | 'place'> {
  const event = [...of.event.values()].find(({ relation }) => relation === 'incident')
  const place = event?.place === undefined ? undefined : of.place.get(event.place)
  const cited = event?.sentences.flatMap(({ cites }) => cites) ?? []
  return {
    ...(event?.when && { when: whenIn(of, event.when, cited, locale) }),
    ...(place && { place: place.name }),
  }
}

/** What follows from the record: stories that the incident feeds, and threats that nobody has seen end. */
function mattersOf(of: Case, locale: Locale): string[] {
  const outcomes = new Set([...of.outcome.values()].map((outcome) => outcome.of))
  const threats = [...of.statement.values()].filter(({ id, act }) => act === 'threaten' && !outcomes.has(id))
  return [
    ...feeds([...of.narrative.values()], locale),
    ...[...of.narrative.values()].flatMap((narrative) => believed(of, narrative, locale)).slice(0, BELIEVED),
    ...(threats.length > 0 ? [acrossText(locale, 'threatsOpen', { count: threats.length })] : []),
  ]
}

function feeds(stories: readonly Narrative[], locale: Locale): string[] {
  const titles = stories.map(({ title }) => unstopped(title))
  const [story = ''] = titles
  if (titles.length === 0) return []
  return titles.length === 1
    ? [acrossText(locale, 'feeds', { story })]
    : [acrossText(locale, 'feedsMany', { count: titles.length, stories: inRow(titles, locale) })]
}

function believed(of: Case, { id, title }: Narrative, locale: Locale): string[] {
  const extents = beliefsIn(of, id).map(({ among, ...belief }) => (spoken: Locale) => {
    return acrossText(spoken, 'extentAmong', { extent: extentWords(belief, spoken), among: unstopped(among) })
  })
  if (extents.length === 0) return []
  return [
    acrossText(locale, 'storyBelieved', {
      story: unstopped(title),
      extents: (spoken) => inRow([...new Set(extents.map((words) => words(spoken)))], spoken),
    }),
  ]
}
