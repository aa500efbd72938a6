import {
  type Case,
  type Change,
  formOf,
  givenOf,
  type RecordEntry,
  recordOf,
  references,
} from '@hearsay/case'
import type { Desk } from '@hearsay/store'
import { named } from './named.ts'
import { appended, type Came, type Filled, once } from './record.ts'

/** A change of a record, and the last entry that concerned it when the form was shown. */
export interface Changed extends Filled {
  readonly id: string
  readonly expected: number
}

/**
 * What came of it, besides: `same` where nothing differs, `gone` where the record no longer stands, `moved`
 * where somebody changed it since the form was shown, so that nothing of theirs or ours is lost.
 */
export type ChangeCame =
  | Came
  | { readonly kind: 'same' | 'gone' }
  | { readonly kind: 'moved'; readonly value: Readonly<Record<string, unknown>> }

/**
 * Index of the last entry that made or changed a record, or may have: one that merged whom it names, or took
 * them apart.
 */
export function lastChange(of: Case, id: string): number {
  const record = standing(of, id)
  const named = new Set(record ? references(record).map((one) => one.id) : [])
  const concerns = ({ before, after }: Change) => {
    const merge = after ?? before
    return merge?.kind === 'merge' && (named.has(merge.from) || named.has(merge.into))
  }
  return of.history.findLast((change) => change.id === id || concerns(change))?.index ?? -1
}

/** Records a correction of what differs. @throws {StoreError} as the writer, but for what is refused */
export async function recordChange(desk: Desk, changed: Changed): Promise<ChangeCame> {
  return await once(desk, changed, async () => {
    const { value: of, size } = await desk.reader.load(changed.caseId)
    const record = standing(of, changed.id)
    if (!record) return { kind: 'gone' }
    const fields = formOf(record.kind)
    const { record: value, problems } = named(of, fields, recordOf(fields, changed.given))
    if (lastChange(of, changed.id) !== changed.expected) return { kind: 'moved', value }
    if (problems.length > 0) return { kind: 'refused', problems, value }
    const difference = differing(recordOf(fields, givenOf(fields, { ...record })), value)
    if (difference === null) return { kind: 'same' }
    const entry = { kind: 'correction', of: changed.id, why: changed.why, ...difference }
    return await appended(desk, of, size, changed, entry, { id: changed.id, value })
  })
}

/** The record that stands under an id. */
export function standing(of: Case, id: string): RecordEntry | undefined {
  const kind = of.kinds.get(id)
  return kind && of[kind].get(id)
}

type Fields = Readonly<Record<string, unknown>>

/** What a correction sets and unsets; null where there is nothing to correct. */
function differing(before: Fields, after: Fields): { set: Fields; unset?: string[] } | null {
  const isSame = (name: string) => JSON.stringify(before[name]) === JSON.stringify(after[name])
  const set = Object.entries(after).filter(([name]) => !isSame(name))
  const unset = Object.keys(before).filter((name) => after[name] === undefined)
  if (set.length === 0 && unset.length === 0) return null
  return { set: Object.fromEntries(set), ...(unset.length > 0 && { unset }) }
}
