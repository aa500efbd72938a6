import type { Case, Custody, Event, Statement, When } from '@hearsay/case'
import { type Locale, sourceName, timelineText, titleFor, titleOf } from '@hearsay/words'
import { type Item, pageOf } from './moments.ts'

/**
 * Everything in a case that has, or should have, a time: what was said, what happened, what the desk learned.
 */
export function itemsOf(of: Case, locale: Locale): Item[] {
  return [
    ...publishedItems(of, locale),
    ...saidItems(of, locale),
    ...eventItems(of, locale),
    ...stepItems(of, locale),
    ...captureItems(of, locale),
    ...recordedItems(of, locale),
  ]
}

function publishedItems(of: Case, locale: Locale): Item[] {
  return captures(of).map((document) => ({
    row: 'said',
    text: titleFor(of, document.outlet, locale),
    detail: timelineText(locale, 'publishes'),
    publication: true,
    page: pageOf(of, document.id, locale),
    ...timed(document.published),
  }))
}

/** Statements with a time each; those without are counted. */
function saidItems(of: Case, locale: Locale): Item[] {
  const statements = [...of.statement.values()]
  const dated = statements.filter(({ said }) => said)
  const rest = statements.length - dated.length
  const items = dated.map(
    (statement): Item => ({
      row: 'said',
      text: sourceName(of, statement.source, locale),
      id: statement.id,
      page: pageOf(of, statement.document, locale),
      ...timed(statement.said),
    }),
  )
  return rest === 0
    ? items
    : [...items, { row: 'said', text: timelineText(locale, 'statements', { count: rest }) }]
}

function eventItems(of: Case, locale: Locale): Item[] {
  return [...of.event.values()].map((event): Item => {
    const statement = firstStatement(of, event)
    return {
      row: 'happened',
      text: event.title,
      ...(statement && { page: pageOf(of, statement.document, locale) }),
      ...timed(event.when),
    }
  })
}

/** Steps of custody with a time each; of the others, how many each exhibit has. */
function stepItems(of: Case, locale: Locale): Item[] {
  const undated = new Map<string, number>()
  const items: Item[] = []
  for (const step of of.custody.values()) {
    if (step.when) items.push(stepItem(of, step, step.when, locale))
    else undated.set(step.exhibit, (undated.get(step.exhibit) ?? 0) + 1)
  }
  const rest = [...undated].map(
    ([exhibit, count]): Item => ({
      row: 'happened',
      text: timelineText(locale, 'steps', { exhibit: titleFor(of, exhibit, locale), count }),
      id: exhibit,
    }),
  )
  return [...items, ...rest]
}

function stepItem(of: Case, step: Custody, when: When, locale: Locale): Item {
  const [first] = step.statements
  const statement = first === undefined ? undefined : of.statement.get(first)
  return {
    row: 'happened',
    text: titleOf(of, step, locale),
    id: step.id,
    when,
    ...(statement && { page: pageOf(of, statement.document, locale) }),
  }
}

/** A relative expression belongs to the page of the first statement that the event rests on. */
function firstStatement(of: Case, event: Event): Statement | undefined {
  const cited = event.sentences.flatMap(({ cites }) => cites.map((id) => of.statement.get(id)))
  return cited.find((one) => one !== undefined)
}

function captureItems(of: Case, locale: Locale): Item[] {
  return captures(of).map((document) => ({
    row: 'learned',
    text: timelineText(locale, 'captured', { outlet: titleFor(of, document.outlet, locale) }),
    when: { edtf: document.captured?.slice(0, 10) },
  }))
}

/** Days on which something was recorded, with how many entries. */
function recordedItems(of: Case, locale: Locale): Item[] {
  const days = new Map<string, number>()
  for (const { at } of of.history) days.set(at.slice(0, 10), (days.get(at.slice(0, 10)) ?? 0) + 1)
  return [...days].map(([day, count]) => ({
    row: 'learned',
    text: timelineText(locale, 'recorded', { count }),
    when: { edtf: day },
  }))
}

/** Pages as they were captured; what restates one is none. */
export function captures(of: Case) {
  return [...of.document.values()].filter(({ form }) => form === 'capture')
}

function timed(when: When | undefined): { readonly when?: When } {
  return when ? { when } : {}
}
