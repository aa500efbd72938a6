import type { Entry } from '@hearsay/case'
import { LOCALES, type Locale } from '@hearsay/words'
import { spanFor } from '../records/by-date.ts'
import type { Acting } from './acting.ts'
import type { Ahead, AheadAct } from './ahead.ts'
import type { Card } from './card.ts'
import type { EditionView } from './editions.ts'
import { EXTRACT_VERSION, type Extract, extractOf } from './extract.ts'
import type { PublishedEdition } from './published.ts'
import type { Revision } from './revisions.ts'
import type { Rumour } from './rumour.ts'
import type { Setting } from './setting.ts'
import type { Story } from './story.ts'

/** The case that something is told of, as far as a page across cases names it. */
export interface CaseRef {
  readonly id: string
  readonly href: string
  readonly kicker: string
  readonly title: string
  readonly language: string
}

/** A party in an index of them. */
export interface PartyName extends Pick<Acting, 'id' | 'type' | 'typeWords' | 'name' | 'short' | 'names'> {
  /** Statements that it is recorded as making. */
  readonly said: number
  /** Accounts that fall with it. */
  readonly bears: number
}

/** What the rows of each part hold. */
interface CaseParts {
  readonly card: Card
  readonly editions: readonly EditionView[]
  readonly revision: Revision
  readonly rumour: Rumour
  readonly story: Story
  readonly party: Acting
  readonly name: PartyName
  readonly setting: Setting
}

/** Threats, demands, promises and plans of which nothing more is known, and those that have an end. */
export type AheadPart = `${AheadAct}-${'open' | 'closed'}`
export type Parts = CaseParts & { readonly [P in AheadPart]: Ahead }

export type Part = keyof Parts

/** Something of one case, for pages across cases. */
export interface Told<P extends Part> {
  readonly from: CaseRef
  readonly what: Parts[P]
}

/** A row of an extract, as the store of editions keeps it (packages/store, extracts). */
export interface ExtractedRow {
  readonly locale: Locale
  readonly part: Part
  readonly subject: string
  readonly at: string
  readonly body: Told<Part>
}

/** Editions that a card tells of; the part `editions` has more. */
const ON_CARD = 3

/** Makes of an edition what pages across cases show, in every language. */
export const extractor = {
  version: EXTRACT_VERSION,
  extract: ({
    caseId,
    entries,
    editions,
  }: {
    readonly caseId: string
    readonly entries: readonly Entry[]
    readonly editions: readonly PublishedEdition[]
  }): ExtractedRow[] =>
    LOCALES.flatMap((locale) => rowsOf(extractOf({ id: caseId, entries, editions, locale }), locale)),
}

/** One extract as rows, each of which can be asked for by itself. */
export function rowsOf(extract: Extract, locale: Locale): ExtractedRow[] {
  const { card } = extract
  const { id, href, kicker, title, language, changed } = card
  const from: CaseRef = { id, href, kicker, title, language }
  const row = <P extends Part>(part: P, subject: string, at: string, what: Parts[P]): ExtractedRow => {
    return { locale, part, subject, at, body: { from, what } }
  }
  return [
    row('card', '', changed, { ...card, editions: card.editions.slice(0, ON_CARD) }),
    row('editions', '', changed, card.editions),
    ...extract.ahead.map((one) => {
      const isOpen = one.state === 'open' && !one.said.isTakenBack
      return row(`${one.act}-${isOpen ? 'open' : 'closed'}`, one.said.id, startOf(one.said.edtf), one)
    }),
    ...extract.revisions.map((one, index) => row('revision', String(index), one.at, one)),
    ...extract.rumours.map((one) => row('rumour', one.of, lastSeen(one), one)),
    ...extract.stories.map((one) => row('story', one.id, changed, one)),
    ...extract.parties.map((one) => row('party', one.id, changed, one)),
    ...extract.parties.map((one) => row('name', one.id, changed, nameOf(one))),
    row('setting', '', firstIncident(extract.setting), extract.setting),
  ]
}

function nameOf(acting: Acting): PartyName {
  const { id, type, typeWords, name, short, names, said, more, ahead, bears } = acting
  const count = said.length + more + ahead.length
  return { id, type, typeWords, name, short, names, said: count, bears: bears.length }
}

/** By which cases are put on the timeline: when the first of its incidents began. */
function firstIncident({ events }: Setting): string {
  const begun = events.flatMap(({ relation, edtf }) => (relation === 'incident' ? startOf(edtf) : []))
  return begun.filter((at) => at !== '').toSorted()[0] ?? ''
}

function lastSeen({ sightings }: Rumour): string {
  return sightings.map(({ edtf }) => startOf(edtf)).reduce((last, at) => (at > last ? at : last), '')
}

/** When a date begins, RFC 3339; empty where it has no beginning, or none that such a time can say. */
function startOf(edtf: string | undefined): string {
  const { start } = spanFor(edtf)
  return start >= Date.UTC(0) && start < Date.UTC(9999) ? new Date(start).toISOString() : ''
}
