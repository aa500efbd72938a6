import type { Case, Custody, Event, Statement, When } from '@hearsay/case'
import { sourceName } from '../records/sources.ts'
import { titleFor, titleOf } from '../records/titles.ts'
import { type Item, pageOf } from './moments.ts'

/** Everything in a case that has, or should have, a time: what was said, what happened, what the desk learned. */
export function itemsOf(of: Case): Item[] {
  return [
    ...publishedItems(of),
    ...saidItems(of),
    ...eventItems(of),
    ...stepItems(of),
    ...captureItems(of),
    ...recordedItems(of),
  ]
}

function publishedItems(of: Case): Item[] {
  return captures(of).map((document) => ({
    row: 'said',
    text: titleFor(of, document.outlet),
    detail: 'publishes the page',
    publication: true,
    page: pageOf(of, document.id),
    ...timed(document.published),
  }))
}

/** Statements with a time each; those without are counted. */
function saidItems(of: Case): Item[] {
  const statements = [...of.statement.values()]
  const dated = statements.filter(({ said }) => said)
  const rest = statements.length - dated.length
  const items = dated.map(
    (statement): Item => ({
      row: 'said',
      text: sourceName(of, statement),
      id: statement.id,
      page: pageOf(of, statement.document),
      ...timed(statement.said),
    }),
  )
  return rest === 0 ? items : [...items, { row: 'said', text: counted(rest, 'statement') }]
}

function eventItems(of: Case): Item[] {
  return [...of.event.values()].map((event): Item => {
    const statement = firstStatement(of, event)
    return {
      row: 'happened',
      text: event.title,
      ...(statement && { page: pageOf(of, statement.document) }),
      ...timed(event.when),
    }
  })
}

/** Steps of custody with a time each; of the others, how many each exhibit has. */
function stepItems(of: Case): Item[] {
  const undated = new Map<string, number>()
  const items: Item[] = []
  for (const step of of.custody.values()) {
    if (step.when) items.push(stepItem(of, step, step.when))
    else undated.set(step.exhibit, (undated.get(step.exhibit) ?? 0) + 1)
  }
  const rest = [...undated].map(
    ([exhibit, count]): Item => ({
      row: 'happened',
      text: `${titleFor(of, exhibit)}: ${counted(count, 'step')} of custody`,
      id: exhibit,
    }),
  )
  return [...items, ...rest]
}

function stepItem(of: Case, step: Custody, when: When): Item {
  const [first] = step.statements
  const statement = first === undefined ? undefined : of.statement.get(first)
  return {
    row: 'happened',
    text: titleOf(of, step),
    id: step.id,
    when,
    ...(statement && { page: pageOf(of, statement.document) }),
  }
}

/** A relative expression belongs to the page of the first statement that the event rests on. */
function firstStatement(of: Case, event: Event): Statement | undefined {
  const cited = event.sentences.flatMap(({ cites }) => cites.map((id) => of.statement.get(id)))
  return cited.find((one) => one !== undefined)
}

function captureItems(of: Case): Item[] {
  return captures(of).map((document) => ({
    row: 'learned',
    text: `The page of ${titleFor(of, document.outlet)} is captured`,
    when: { edtf: document.captured.slice(0, 10) },
  }))
}

/** Days on which something was recorded, with how many entries. */
function recordedItems(of: Case): Item[] {
  const days = new Map<string, number>()
  for (const { at } of of.history) days.set(at.slice(0, 10), (days.get(at.slice(0, 10)) ?? 0) + 1)
  return [...days].map(([day, count]) => ({
    row: 'learned',
    text: `${count} ${count === 1 ? 'entry is' : 'entries are'} recorded`,
    when: { edtf: day },
  }))
}

function captures(of: Case) {
  return [...of.document.values()].filter(({ form }) => form === 'capture')
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function timed(when: When | undefined): { readonly when?: When } {
  return when ? { when } : {}
}
