import type { Case, Change, Kind } from '@hearsay/case'
import {
  authorName,
  dayWords,
  digits,
  historyText,
  kindWords,
  type Locale,
  listed,
  type Piece,
  sentenceCase,
  timeWords,
} from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { caseHref, diffHref, editionHref } from '../links.ts'
import { changeTitle, fieldChanges } from './changes.ts'
import type { FieldChange } from './field-change.ts'

/** Section 9: every change, by whom and why; the case as of any time; corrections first. */
export interface HistoryView {
  readonly summary: string
  readonly control: AsOfControl
  readonly revisions: readonly RevisionView[]
  /** Editions of the case, the latest first, each with the address at which it stays. */
  readonly editions: readonly { readonly href: string; readonly words: string; readonly isThis: boolean }[]
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
  /** What kind of revision it is, and of what. */
  readonly heading: readonly Piece[]
  /** Why, when and by whom. */
  readonly note: readonly Piece[]
  readonly fields: readonly FieldChange[]
}

/** Entries recorded together: one time, one author, one reason. */
export interface Batch {
  readonly at: string
  readonly time: string
  readonly by: string
  readonly why: string
  readonly count: number
  /** How many of each kind, as a list. */
  readonly kinds: string
  readonly asOfHref: string
  readonly diffHref: string
  readonly groups: readonly { readonly kind: string; readonly titles: readonly string[] }[]
}

const REVISIONS: ReadonlySet<Kind> = new Set(['correction', 'retraction', 'erasure', 'merge'])

export const historyView = kept((dossier: Dossier): HistoryView => {
  const { case: of, locale } = dossier
  const revisions = of.history.filter(({ kind }) => REVISIONS.has(kind))
  return {
    summary: summaryOf(of, revisions, locale),
    control: asOfControl(dossier),
    revisions: revisions.map((change) => revisionView(of, change, locale)).toReversed(),
    editions: editionsOf(dossier),
    batches: batchesOf(dossier).toReversed(),
  }
})

function editionsOf({ id, locale, edition }: Dossier): HistoryView['editions'] {
  const { all = [], number: current } = edition ?? {}
  return all.toReversed().map(({ number, published }) => ({
    href: editionHref(id, number, locale),
    words: historyText(locale, 'edition', {
      number: digits(number, locale),
      day: dayWords(published, locale),
    }),
    isThis: number === current,
  }))
}

/** The distinct times of recording of a case, oldest first. */
export function timesOf(of: Case): string[] {
  return [...new Set(of.history.map(({ at }) => at))]
}

/** The same with words for each, for choosing one. */
export function timeChoices(of: Case, locale: Locale): AsOfControl['times'] {
  return timesOf(of).map((at) => ({ at, words: timeWords(at, locale) }))
}

function asOfControl({ id, locale, case: of, latest }: Dossier): AsOfControl {
  return {
    action: caseHref(id, locale),
    diffAction: diffHref(id, locale),
    times: timeChoices(latest, locale),
    current: of.history.at(-1)?.at ?? of.head.at,
    isLatest: of.size === latest.size,
  }
}

function revisionView(of: Case, change: Change, locale: Locale): RevisionView {
  const { before, after, kind, at, by, why = '' } = change
  const title = changeTitle(of, change, locale)
  const isUnmerged = kind === 'retraction' && before?.kind === 'merge'
  return {
    heading: isUnmerged
      ? historyText.pieces(locale, 'unmerged', { title })
      : historyText.pieces(locale, 'revision', {
          kind: (spoken) => sentenceCase(kindWords(kind, spoken), spoken),
          title,
        }),
    note: historyText.pieces(locale, 'revisedBy', {
      why,
      time: (spoken) => timeWords(at, spoken),
      who: authorName(of, by, locale),
    }),
    fields: kind === 'correction' && before && after ? fieldChanges(of, before, after, locale) : [],
  }
}

/** Entries of one time, author and reason, in the order of the first of them. */
function batchesOf(dossier: Dossier): Batch[] {
  const times = timesOf(dossier.case)
  const batches = Map.groupBy(dossier.case.history, ({ at, by, why }) => JSON.stringify([at, by, why]))
  return [...batches.values()].map((changes) => batchOf(dossier, changes, times))
}

function batchOf(
  { id, case: of, locale }: Dossier,
  changes: readonly Change[],
  times: readonly string[],
): Batch {
  const groups = Map.groupBy(changes, ({ kind }) => kind)
  const { at = of.head.at, by = '', why = '' } = changes[0] ?? {}
  const previous = times[times.indexOf(at) - 1] ?? ''
  return {
    at,
    time: timeWords(at, locale),
    by: authorName(of, by, locale),
    why,
    count: changes.length,
    kinds: tally(changes, locale),
    asOfHref: caseHref(id, locale, at),
    diffHref: diffHref(id, locale, { from: previous, to: at }),
    groups: [...groups].map(([kind, all]) => ({
      kind: sentenceCase(kindWords(kind, locale, all.length), locale),
      titles: all.map((change) => changeTitle(of, change, locale)),
    })),
  }
}

function summaryOf({ size }: Case, revisions: readonly Change[], locale: Locale): string {
  return historyText(locale, 'summary', {
    entries: size,
    revisions: (spoken) =>
      revisions.length === 0 ? historyText(spoken, 'unrevised') : tally(revisions, spoken),
  })
}

/** How many changes there are of each kind. */
function tally(changes: readonly Change[], locale: Locale): string {
  const kinds = Map.groupBy(changes, ({ kind }) => kind)
  const counts = [...kinds].map(([kind, { length }]) =>
    historyText(locale, 'count', { count: length, kind: (spoken) => kindWords(kind, spoken, length) }),
  )
  return listed(counts, locale)
}
