import {
  type Case,
  type Custody,
  type Event,
  outletOf,
  pageOf,
  type Statement,
  type When,
} from '@hearsay/case'
import { type Locale, sourceName, timelineText, titleFor, titleOf } from '@hearsay/words'
import { inOurWords } from '../records/own-words.ts'

/** From what happened to what is known of it. */
export const ROWS = ['happened', 'said', 'learned'] as const
export type Row = (typeof ROWS)[number]

/** What an item is, so that many of one kind can be told in a number. */
export type What = 'event' | 'step' | 'page' | 'statement' | 'capture' | 'records'

/** One thing to place in time. */
export interface Item {
  readonly row: Row
  readonly what: What
  readonly text: string
  readonly detail?: string
  /** The record it comes from. */
  readonly id?: string
  /** When it was, as its own record gives it; absent where that gives no time. */
  readonly when?: When
  /** The page it stands on, to whose date it goes where it has none; absent for what is the desk's own. */
  readonly page?: string
  /** Whether the page is known by the desk's own summary of it: its words for a time are no quotation. */
  readonly ours?: true
}

/**
 * Everything in a case that has, or should have, a time: what happened, what was said, what the desk learned.
 */
export function itemsOf(of: Case, locale: Locale): Item[] {
  return [
    ...[...of.event.values()].map((event) => eventItem(of, event)),
    ...[...of.custody.values()].map((step) => stepItem(of, step, locale)),
    ...pageItems(of, locale),
    ...[...of.statement.values()].map((statement) => saidItem(of, statement, locale)),
    ...captureItems(of, locale),
    ...recordedItems(of, locale),
  ]
}

function eventItem(of: Case, event: Event): Item {
  const cited = event.sentences.flatMap(({ cites }) => cites.map((id) => of.statement.get(id)))
  const first = cited.find((one) => one !== undefined)
  return {
    row: 'happened',
    what: 'event',
    text: event.title,
    ...timed(event.when),
    // The words of an event are those of the page it rests on; an event without any has no time at all.
    ...(event.when && first && onPage(of, first.document)),
  }
}

function stepItem(of: Case, step: Custody, locale: Locale): Item {
  const [first = ''] = step.statements
  const statement = of.statement.get(first)
  return {
    row: 'happened',
    what: 'step',
    text: titleOf(of, step, locale),
    id: step.id,
    ...timed(step.when),
    ...(step.when && statement && onPage(of, statement.document)),
  }
}

/** Pages, held or cited; a brief or a text is none, but speaks for the page that it restates. */
function pageItems(of: Case, locale: Locale): Item[] {
  const pages = [...of.document.values()].filter(({ restates }) => restates === undefined)
  return pages.map((page) => ({
    row: 'said',
    what: 'page',
    text: titleFor(of, page.outlet, locale),
    id: page.id,
    page: page.id,
    ...timed(page.published),
  }))
}

function saidItem(of: Case, statement: Statement, locale: Locale): Item {
  return {
    row: 'said',
    what: 'statement',
    text: sourceName(of, statement.source, locale),
    id: statement.id,
    ...timed(statement.said),
    ...onPage(of, statement.document),
  }
}

function captureItems(of: Case, locale: Locale): Item[] {
  return [...of.document.values()].flatMap(({ form, outlet, captured }): Item[] => {
    if (form !== 'capture' || captured === undefined) return []
    const text = timelineText(locale, 'captured', { outlet: titleFor(of, outlet, locale) })
    return [{ row: 'learned', what: 'capture', text, when: { edtf: captured.slice(0, 10) } }]
  })
}

/** Days on which something was recorded, with how many entries. */
function recordedItems(of: Case, locale: Locale): Item[] {
  const days = new Map<string, number>()
  for (const { at } of of.history) days.set(at.slice(0, 10), (days.get(at.slice(0, 10)) ?? 0) + 1)
  return [...days].map(([day, count]) => ({
    row: 'learned',
    what: 'records',
    text: timelineText(locale, 'recorded', { count }),
    when: { edtf: day },
  }))
}

/** The name of the outlet whose page a document is or restates. */
export function nameOfPage(of: Case, document: string, locale: Locale): string {
  return titleFor(of, outletOf(of, document) ?? document, locale)
}

function onPage(of: Case, document: string): Pick<Item, 'page' | 'ours'> {
  const page = pageOf(of, document)?.id ?? document
  return { page, ...(inOurWords(of, { document }) && { ours: true }) }
}

function timed(when: When | undefined): { readonly when?: When } {
  return when ? { when } : {}
}
