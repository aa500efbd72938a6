import { basesOf, chainOf, type Document, pageOf, type Statement } from '@hearsay/case'
import { holds } from './falls.ts'
import { type Landing, type Passing, passes } from './picture.ts'
import type { Question } from './question.ts'
import { citedOutlet, isOutlet, relayOf, speakersOf } from './voices.ts'

/** Whoever a statement passes on its way out: its speakers, and everyone up to the outlet of the page. */
export interface Way {
  readonly speakers: readonly string[]
  readonly relays: readonly string[]
}

export function wayOf(question: Question, statement: Statement): Way {
  const { of, note } = question
  const outer = chainOf(of, statement).slice(1)
  if (outer.length > 0) note(outer.length > 1 ? 'nested-deeply' : 'nested')
  if (outer.some(({ source }) => source === null)) note('unnamed-relay')
  const end = landingVertex(question, statement)
  const kept = basesOf(statement).filter((basis) => holds(question, statement, basis))
  return { speakers: speakersOf(of, { ...statement, basis: kept }), relays: [...outer.map(relayOf), ...end] }
}

/** From the speakers of a statement to the outlet of its page; nobody has it from themselves. */
export function chainPassings({ speakers, relays }: Way, by: string): Passing[] {
  return relays
    .flatMap((to, at) => {
      const before = relays[at - 1]
      return (before === undefined ? speakers : [before]).map((from) => passes(from, to, by, 'chain'))
    })
    .filter(({ from, to }) => from !== to)
}

/** The outlet of the page on which a statement stands, as it stands there. */
export function landingVertex(question: Question, { document }: Statement): string[] {
  const page = pageOf(question.of, document)
  return page ? [pageVertex(question, page)] : []
}

export function pageVertex({ of }: Question, { form, outlet }: Document): string {
  return form === 'cited' ? citedOutlet(of, outlet) : outlet
}

export function landingsOf(question: Question, { id, document }: Statement): Landing[] {
  const page = pageOf(question.of, document)
  return page ? [{ page: page.id, on: pageVertex(question, page), by: id }] : []
}

/** Writes down who speaks in a statement and what kind of page it stands on. */
export function noteSpeaking({ of, note }: Question, statement: Statement): void {
  const { source, document } = statement
  const page = pageOf(of, document)
  if (page?.id !== document) note('brief')
  if (page?.form === 'cited') note('cited-page')
  if (source === null || !page) return
  const speakers = speakersOf(of, statement)
  if (!isOutlet(of, source)) {
    if (source === page.outlet) note('publishes-itself')
    return
  }
  if (speakers.includes(source)) note('outlet-relays')
  if (speakers.some((one) => one !== source))
    note(source === page.outlet ? 'own-voice' : 'own-voice-elsewhere')
}
