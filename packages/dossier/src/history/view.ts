import type { Case, Change, Kind } from '@hearsay/case'
import { timeWords } from '../dates.ts'
import type { Dossier } from '../dossier.ts'
import { caseHref } from '../links.ts'
import { nameFor } from '../names.ts'
import { changeTitle, fieldChanges } from './changes.ts'
import type { FieldChange } from './field-change.ts'
import { kindWords } from './kinds.ts'

/** Section 9: every change, by whom and why; the case as of any time; corrections first. */
export interface HistoryView {
  readonly summary: string
  readonly control: AsOfControl
  readonly revisions: readonly RevisionView[]
  /** Latest first. */
  readonly batches: readonly Batch[]
}

/** Times that the case can be read at, oldest first, those after the one being read included. */
export interface AsOfControl {
  readonly action: string
  readonly diffAction: string
  readonly times: readonly { readonly at: string; readonly words: string }[]
  /** Time of the state being read. */
  readonly current: string
  readonly isLatest: boolean
}

/** A correction, retraction, erasure or merge. */
export interface RevisionView {
  readonly kind: string
  readonly title: string
  readonly time: string
  readonly by: string
  readonly why: string
  readonly fields: readonly FieldChange[]
}

/** Entries recorded together: one time, one author, one reason. */
export interface Batch {
  readonly at: string
  readonly time: string
  readonly by: string
  readonly why: string
  readonly count: string
  readonly kinds: string
  readonly asOfHref: string
  readonly diffHref: string
  readonly groups: readonly { readonly kind: string; readonly titles: readonly string[] }[]
}

const REVISIONS: ReadonlySet<Kind> = new Set(['correction', 'retraction', 'erasure', 'merge'])

export function historyView(dossier: Dossier): HistoryView {
  const { case: of } = dossier
  const revisions = of.history.filter(({ kind }) => REVISIONS.has(kind))
  return {
    summary: summaryOf(of, revisions),
    control: asOfControl(dossier),
    revisions: revisions.map((change) => revisionView(of, change)).toReversed(),
    batches: batchesOf(dossier.id, of).toReversed(),
  }
}

/** The distinct times of recording of a case, oldest first. */
export function timesOf(of: Case): string[] {
  return [...new Set(of.history.map(({ at }) => at))]
}

export function diffHref(id: string, from: string, to: string): string {
  const query = new URLSearchParams({ from, to })
  return `/case/${id}/diff?${query}`
}

function asOfControl({ id, case: of, latest }: Dossier): AsOfControl {
  const current = of.history.at(-1)?.at ?? of.head.at
  return {
    action: caseHref(id),
    diffAction: `/case/${id}/diff`,
    times: timesOf(latest).map((at) => ({ at, words: timeWords(at) })),
    current,
    isLatest: of.size === latest.size,
  }
}

function revisionView(of: Case, change: Change): RevisionView {
  const { before, after, kind, at, by, why = '' } = change
  return {
    kind: capital(kindWords(kind)),
    title: changeTitle(of, change),
    time: timeWords(at),
    by: nameFor(of, by),
    why,
    fields: kind === 'correction' && before && after ? fieldChanges(of, before, after) : [],
  }
}

/** Entries of one time, author and reason, in the order of the first of them. */
function batchesOf(id: string, of: Case): Batch[] {
  const batches = Map.groupBy(of.history, ({ at, by, why }) => JSON.stringify([at, by, why]))
  return [...batches.values()].map((changes) => batchOf(id, of, changes))
}

function batchOf(id: string, of: Case, changes: readonly Change[]): Batch {
  const groups = Map.groupBy(changes, ({ kind }) => kind)
  const { at = of.head.at, by = '', why = '' } = changes[0] ?? {}
  const times = timesOf(of)
  const previous = times[times.indexOf(at) - 1] ?? ''
  return {
    at,
    time: timeWords(at),
    by: nameFor(of, by),
    why,
    count: `${changes.length} ${changes.length === 1 ? 'entry' : 'entries'}`,
    kinds: [...groups].map(([kind, all]) => `${all.length} ${kindWords(kind, all.length)}`).join(', '),
    asOfHref: caseHref(id, at),
    diffHref: diffHref(id, previous, at),
    groups: [...groups].map(([kind, all]) => ({
      kind: capital(kindWords(kind, all.length)),
      titles: all.map((change) => changeTitle(of, change)),
    })),
  }
}

function summaryOf({ size }: Case, revisions: readonly Change[]): string {
  const entries = `${size} ${size === 1 ? 'entry' : 'entries'} so far`
  const corrected = revisions.length === 0 ? 'nothing corrected or withdrawn yet' : tally(revisions)
  return `${entries}; ${corrected}. Nothing is ever edited: a correction is a new entry, and what it replaces stays.`
}

function tally(revisions: readonly Change[]): string {
  const kinds = Map.groupBy(revisions, ({ kind }) => kind)
  return [...kinds].map(([kind, all]) => `${all.length} ${kindWords(kind, all.length)}`).join(', ')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
