import { createHash } from 'node:crypto'
import { type Basis, type Case, recordFor, type Statement, statementsIn, type Tie } from '@hearsay/case'
import type { DraftRecord, Proposal } from '@hearsay/drafting'
import {
  basisWords,
  deskText,
  gistWords,
  partyName,
  reasonWords,
  sourceName,
  termWords,
  tieWords,
} from '@hearsay/words'
import { percentOf } from '../percent.ts'
import type { Drafted } from './draft.ts'
import { isOn, withNeeds } from './drafted.ts'
import { anchorOf, wordsOf } from './marks.ts'

/** A proposal as a person decides of it: what it says, why, how sure, on which words, what comes with it. */
export interface ProposedView {
  readonly id: string
  readonly key: string
  readonly subject: Proposal['subject']
  /** Who says it; empty where it is no statement. */
  readonly who: string
  /** How it is said: the act, and how the source knows. */
  readonly how: readonly string[]
  readonly what: string
  readonly reason: string
  readonly percent: number
  /** The words that it rests on, and the page they are on where that is another. */
  readonly words: readonly { readonly text: string; readonly page: string | null }[]
  /** What is recorded with it. */
  readonly needs: readonly string[]
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** From the first to the last of the words that a statement would be recorded at; null where it is none. */
  readonly at: { readonly start: number; readonly end: number } | null
}

/** Proposals that come with others, and are not asked by themselves. */
const WITH_OTHERS: ReadonlySet<Proposal['subject']> = new Set(['party', 'page', 'claim'])

/** Those that a person is asked of. */
export function askedOf(proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter(({ subject }) => !WITH_OTHERS.has(subject))
}

/**
 * What is proposed for a page: what stands by itself, surest first, then what would record other things that
 * are asked of too, so that each of those can be looked at before.
 */
export function proposedOn(drafted: Drafted, page: number, order: Order = 'surest'): ProposedView[] {
  const sign = order === 'surest' ? 1 : -1
  const asked = askedOf(drafted.proposals)
  const isAsked = new Set(asked.map(({ key }) => key))
  const brings = ({ key, needs }: Proposal) =>
    Math.min(
      1,
      needs.length &&
        withNeeds(drafted.proposals, key).filter((each) => each.key !== key && isAsked.has(each.key)).length,
    )
  return asked
    .filter((each) => isOn(drafted.proposals, each, page))
    .toSorted((a, b) => brings(a) - brings(b) || sign * (b.chance - a.chance))
    .map((proposal) => viewOf(drafted, proposal, page))
}

/** Whether a person is asked of anything. */
export const isAnyAsked = ({ proposals }: Pick<Drafted, 'proposals'>): boolean =>
  proposals.some(({ subject }) => !WITH_OTHERS.has(subject))

/** Whether a person is asked of anything on a page. */
export function isAskedOn(drafted: Drafted, document: string): boolean {
  const page = drafted.pages.findIndex(({ id }) => id === document)
  return askedOf(drafted.proposals).some((each) => isOn(drafted.proposals, each, page))
}

/** Which of those that stand by themselves come first. */
export type Order = 'surest' | 'least'

/** The same for as long as it is proposed, whatever is decided before it. */
const idOf = (key: string): string =>
  `proposal-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`

function viewOf(drafted: Drafted, proposal: Proposal, page: number): ProposedView {
  const { restsOn, chance, key, subject } = proposal
  const reason = reasonWords(proposal.reason, 'en')
  const said = saidBy(drafted, proposal)
  const others = withNeeds(drafted.proposals, key).filter((each) => each.key !== key)
  return {
    id: idOf(key),
    key,
    subject,
    ...said,
    // What has no words of its own says itself why it is there.
    what: said.what || reason,
    reason: said.what ? reason : '',
    percent: percentOf(chance),
    words: restsOn.map((each) => ({
      text: drafted.pages[each.page]?.words.slice(...each.span) ?? '',
      page: each.page === page ? null : (titleOf(drafted, each.page) ?? null),
    })),
    needs: others.map((each) => needWords(drafted, each)),
    spans: restsOn.filter((each) => each.page === page).map(({ span: [start, end] }) => ({ start, end })),
    at: hullOf(proposal.entries[0]),
  }
}

const titleOf = ({ case: of, pages }: Drafted, page: number): string | undefined =>
  of.document.get(pages[page]?.id ?? '')?.title

/** From the first to the last of the words of a statement; null where there are none. */
function hullOf(entry: DraftRecord | undefined): ProposedView['at'] {
  const words = entry?.kind === 'statement' ? (entry.words as Statement['words']) : []
  if (typeof words === 'string' || words.length === 0) return null
  return {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  }
}

/** Who says what, and how, in the words of the page where it has any. */
function saidBy(drafted: Drafted, { entries, reason }: Proposal): Pick<ProposedView, 'who' | 'how' | 'what'> {
  const [entry] = entries
  if (entry?.kind === 'statement') {
    return {
      who:
        typeof entry.source === 'string'
          ? nameOf(drafted, entry.source)
          : sourceName(drafted.case, null, 'en'),
      how: [termWords('act', String(entry.act), 'en') ?? '', basisIn(drafted, Object(entry.basis))],
      what: String(entry.gist),
    }
  }
  const claim = entry?.kind === 'bearing' ? String(reason.names.text) : ''
  const how =
    entry?.kind === 'bearing' ? [termWords('how', String(entry.how), 'en') ?? String(entry.how)] : []
  return {
    who: '',
    how,
    what: claim || plainWords(drafted, entry),
  }
}

function basisIn(drafted: Drafted, { kind = 'unstated', by }: { kind?: Basis['kind']; by?: string }): string {
  return basisWords(kind, by === undefined ? undefined : nameOf(drafted, by), 'en')
}

/** What an entry of another kind is about. */
function plainWords(drafted: Drafted, entry: DraftRecord | undefined): string {
  if (entry?.kind === 'tie')
    return [
      nameOf(drafted, String(entry.from)),
      tieWords(entry.relation as Tie['relation'], 'from', 'en'),
      nameOf(drafted, String(entry.to)),
    ].join(' ')
  return String(entry?.title ?? entry?.name ?? entry?.text ?? '')
}

function needWords(drafted: Drafted, { entries, subject }: Proposal): string {
  const [entry] = entries
  const words = entry?.kind === 'statement' ? String(entry.gist) : plainWords(drafted, entry)
  return deskText('en', 'decide.need', { kind: deskText('en', `decide.subject.${subject}`), words })
}

/** Names of parties that are proposed, by their ids: of a list that is made once and asked often. */
const NAMES = new WeakMap<readonly Proposal[], ReadonlyMap<string, string>>()

function namesIn(proposals: readonly Proposal[]): ReadonlyMap<string, string> {
  const parties = () => proposals.flatMap(({ entries }) => entries).filter(({ kind }) => kind === 'party')
  const known = NAMES.get(proposals) ?? new Map(parties().map(({ id, name }) => [String(id), String(name)]))
  NAMES.set(proposals, known)
  return known
}

/** Of a party that is recorded, or proposed. */
function nameOf({ case: of, proposals }: Drafted, id: string): string {
  return recordFor(of, id) ? partyName(of, id, 'en') : (namesIn(proposals).get(id) ?? id)
}

/** A statement that is recorded on a page, and those that it reports. */
export interface RecordedView {
  readonly id: string
  /** Where it stands beside the page, and where its words begin in it. */
  readonly anchor: string
  readonly words: string
  readonly at: ProposedView['at']
  readonly who: string
  /** The act, and how the source knows. */
  readonly how: string
  readonly what: string
  readonly inner: readonly RecordedView[]
}

/** What is recorded on a page, as who told whom. */
export function recordedOn(of: Case, document: string): RecordedView[] {
  const all = statementsIn(of, document)
  const inside = Map.groupBy(all, ({ within }) => within)
  const under = (outer: string | undefined): RecordedView[] =>
    (inside.get(outer) ?? []).map((each) => ({
      id: each.id,
      anchor: anchorOf(each.id),
      words: wordsOf(anchorOf(each.id)),
      at: hullOf(each),
      who: sourceName(of, each.source, 'en'),
      how: howWords(of, each),
      what: gistWords(each, 'en'),
      inner: under(each.id),
    }))
  return under(undefined)
}

function howWords(of: Case, { act, basis }: Statement): string {
  const bases = [basis].flat().map(({ kind, by }) => basisWords(kind, by && partyName(of, by, 'en'), 'en'))
  return [termWords('act', act, 'en'), ...bases].join(' · ')
}
