import type { Case, Event, Statement, When } from '@hearsay/case'
import { dayWords, timeWords } from '../dates.ts'
import { hrefFor, sourceName } from '../records/sources.ts'
import { titleFor, titleOf } from '../records/titles.ts'
import { type Item, pageOf } from './moments.ts'

/** Everything in a case that has, or should have, a time: what was said, what happened, what the desk learned. */
export function itemsOf(of: Case): Item[] {
  return [...saidItems(of), ...publishedItems(of), ...happenedItems(of), ...learnedItems(of)]
}

function saidItems(of: Case): Item[] {
  return [...of.statement.values()]
    .filter((statement) => statement.said)
    .map((statement) => ({
      row: 'said',
      text: sourceName(of, statement),
      detail: statement.gist,
      page: pageOf(of, statement.document),
      ...linked(of, statement.id),
      ...timed(statement.said),
    }))
}

function publishedItems(of: Case): Item[] {
  return [...of.document.values()]
    .filter(({ form }) => form === 'capture')
    .map((document) => ({
      row: 'said',
      text: titleFor(of, document.outlet),
      detail: 'publishes the page',
      ...timed(document.published),
    }))
}

function happenedItems(of: Case): Item[] {
  const events = [...of.event.values()].map((event): Item => {
    const page = eventPage(of, event)
    return { row: 'happened', text: event.title, ...(page !== undefined && { page }), ...timed(event.when) }
  })
  const steps = [...of.custody.values()].map((step): Item => {
    const [first] = step.statements
    const page = first === undefined ? undefined : of.statement.get(first)?.document
    const text = titleOf(of, step)
    return { row: 'happened', text, ...linked(of, step.id), ...(page && { page: pageOf(of, page) }), ...timed(step.when) }
  })
  return [...events, ...steps]
}

/** A relative expression belongs to the page of the first statement that the event rests on. */
function eventPage(of: Case, event: Event): string | undefined {
  const cited = event.sentences.flatMap(({ cites }) => cites.map((id) => of.statement.get(id)))
  const statement = cited.find((one): one is Statement => one !== undefined)
  return statement && pageOf(of, statement.document)
}

function learnedItems(of: Case): Item[] {
  const captures = [...of.document.values()]
    .filter(({ form }) => form === 'capture')
    .map((document): Item => ({
      row: 'learned',
      text: 'The desk captures the page',
      detail: `${titleFor(of, document.outlet)}, ${timeWords(document.captured)}`,
      when: { edtf: document.captured.slice(0, 10) },
    }))
  const days = new Map<string, number>()
  for (const { at } of of.history) days.set(at.slice(0, 10), (days.get(at.slice(0, 10)) ?? 0) + 1)
  const recorded = [...days].map(([day, count]): Item => ({
    row: 'learned',
    text: `${count} ${count === 1 ? 'entry' : 'entries'} recorded`,
    detail: dayWords(day),
    href: '#history',
    when: { edtf: day },
  }))
  return [...captures, ...recorded]
}

function timed(when: When | undefined): { readonly when?: When } {
  return when ? { when } : {}
}

function linked(of: Case, id: string): { readonly href?: string } {
  const href = hrefFor(of, id)
  return href === undefined ? {} : { href }
}
