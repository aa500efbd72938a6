import { type Case, type Difference, diff, type RecordEntry } from '@hearsay/case'
import { historyText, kindWords, type Locale, timeWords, titleOf } from '@hearsay/words'
import { caseHref, diffHref } from '../links.ts'
import { fieldChanges } from './changes.ts'
import type { FieldChange } from './field-change.ts'
import { type AsOfControl, timeChoices } from './view.ts'

/** The difference between two states of a case. */
export interface DiffView {
  readonly title: string
  readonly caseHref: string
  readonly heading: string
  readonly summary: string
  readonly control: Pick<AsOfControl, 'diffAction' | 'times'>
  /** Times of the two states; the first is empty before the first entry. */
  readonly from: string
  readonly to: string
  readonly groups: readonly DiffGroup[]
}

export interface DiffGroup {
  readonly title: string
  readonly items: readonly DiffItem[]
}

export interface DiffItem {
  readonly kind: string
  readonly title: string
  readonly fields: readonly FieldChange[]
}

/**
 * The states to compare, in either order: the later one is what changed. `undefined` is nothing recorded yet.
 */
export interface Compared {
  readonly before: Case | undefined
  readonly after: Case
  readonly latest: Case
}

const CHANGES = ['changed', 'removed', 'added'] as const

export function diffView(id: string, { before, after, latest }: Compared, locale: Locale): DiffView {
  const differences = differencesOf(before, after, locale)
  const groups = CHANGES.map((change) => {
    const items = differences.filter((one) => one.change === change).map((one) => itemOf(after, one, locale))
    return { title: historyText(locale, change, { count: items.length }), items }
  })
  const from = before?.history.at(-1)?.at ?? ''
  const to = after.history.at(-1)?.at ?? ''
  return {
    title: latest.head.title,
    caseHref: caseHref(id, locale),
    heading: headingOf(from, to, locale),
    summary: summaryOf(before, after, differences, locale),
    control: { diffAction: diffHref(id, locale), times: timeChoices(latest, locale) },
    from,
    to,
    groups: groups.filter(({ items }) => items.length > 0),
  }
}

function headingOf(from: string, to: string, locale: Locale): string {
  const words = (time: string) => (spoken: Locale) => timeWords(time, spoken)
  return from === ''
    ? historyText(locale, 'fromNothing', { to: words(to) })
    : historyText(locale, 'fromTo', { from: words(from), to: words(to) })
}

function differencesOf(before: Case | undefined, after: Case, locale: Locale): Difference[] {
  if (before) {
    return diff(before, after).filter((one) => one.change !== 'changed' || differs(after, one, locale))
  }
  return [...after.kinds].flatMap(([id, kind]) => {
    const record = after[kind].get(id)
    return record ? [{ kind, id, change: 'added', after: record, fields: [] }] : []
  })
}

function differs(of: Case, { before, after }: Difference, locale: Locale): boolean {
  return before !== undefined && after !== undefined && fieldChanges(of, before, after, locale).length > 0
}

function itemOf(after: Case, { kind, before, after: now, change }: Difference, locale: Locale): DiffItem {
  const record: RecordEntry | undefined = now ?? before
  return {
    kind: kindWords(kind, locale),
    title: record ? titleOf(after, record, locale) : '',
    fields: change === 'changed' && before && now ? fieldChanges(after, before, now, locale) : [],
  }
}

function summaryOf(
  before: Case | undefined,
  after: Case,
  differences: readonly Difference[],
  locale: Locale,
): string {
  const entries = after.size - (before?.size ?? 0)
  return differences.length === 0
    ? historyText(locale, 'nothingDiffers', { entries })
    : historyText(locale, 'differ', { entries, records: differences.length })
}
