import { type Case, type Difference, diff, type RecordEntry } from '@hearsay/case'
import { timeWords } from '../dates.ts'
import { caseHref } from '../links.ts'
import { titleOf } from '../records/titles.ts'
import { fieldChanges } from './changes.ts'
import type { FieldChange } from './field-change.ts'
import { kindWords } from './kinds.ts'
import { type AsOfControl, timesOf } from './view.ts'

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

/** The states to compare, in either order: the later one is what changed. `undefined` is nothing recorded yet. */
export interface Compared {
  readonly before: Case | undefined
  readonly after: Case
  readonly latest: Case
}

const CHANGES = [
  { change: 'changed', title: 'Changed' },
  { change: 'removed', title: 'Taken out' },
  { change: 'added', title: 'Added' },
] as const

export function diffView(id: string, { before, after, latest }: Compared): DiffView {
  const differences = differencesOf(before, after)
  const groups = CHANGES.map(({ change, title }) => {
    const items = differences.filter((one) => one.change === change).map((one) => itemOf(after, one))
    return { title: `${title}: ${items.length}`, items }
  })
  const from = before?.history.at(-1)?.at ?? ''
  const to = after.history.at(-1)?.at ?? ''
  return {
    title: latest.head.title,
    caseHref: caseHref(id),
    heading: `${from ? `From ${timeWords(from)}` : 'From nothing'} to ${timeWords(to)}`,
    summary: summaryOf(before, after, differences),
    control: {
      diffAction: `/case/${id}/diff`,
      times: timesOf(latest).map((at) => ({ at, words: timeWords(at) })),
    },
    from,
    to,
    groups: groups.filter(({ items }) => items.length > 0),
  }
}

function differencesOf(before: Case | undefined, after: Case): Difference[] {
  if (before) return diff(before, after).filter((one) => one.change !== 'changed' || differs(after, one))
  return [...after.kinds].flatMap(([id, kind]) => {
    const record = after[kind].get(id)
    return record ? [{ kind, id, change: 'added', after: record, fields: [] }] : []
  })
}

function differs(of: Case, { before, after }: Difference): boolean {
  return before !== undefined && after !== undefined && fieldChanges(of, before, after).length > 0
}

function itemOf(after: Case, { kind, before, after: now, change }: Difference): DiffItem {
  const record: RecordEntry | undefined = now ?? before
  return {
    kind: kindWords(kind),
    title: record ? titleOf(after, record) : '',
    fields: change === 'changed' && before && now ? fieldChanges(after, before, now) : [],
  }
}

function summaryOf(before: Case | undefined, after: Case, differences: readonly Difference[]): string {
  const entries = after.size - (before?.size ?? 0)
  const counted = `${entries} ${entries === 1 ? 'entry' : 'entries'}`
  if (differences.length === 0) return `${counted}; nothing that stands differs.`
  return `${counted}, after which ${differences.length} ${differences.length === 1 ? 'record differs' : 'records differ'}.`
}
