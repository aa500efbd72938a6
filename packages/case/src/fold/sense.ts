import { definitionOf, type RecordEntry } from '../kinds/index.ts'
import type { StandingRecord } from '../kinds/kind.ts'
import { listed } from '../kinds/sense.ts'
import type { EntryIssue } from './apply.ts'
import type { Draft } from './draft.ts'

/** Whether a record agrees with those it mentions. Every mention is known to stand. */
export function checkSense(draft: Draft, entry: RecordEntry): EntryIssue[] {
  const objections = definitionOf(entry.kind).sense?.(draft, entry as never) ?? []
  return objections.map((objection) => ({ code: 'reference', ...objection }))
}

/** Records that lean on this one in a way that a correction of it could break. */
export function leaningOn(draft: Draft, entry: RecordEntry): RecordEntry[] {
  const fields = definitionOf(entry.kind).leansOn ?? []
  const leans = (one: StandingRecord) => fields.some((field) => listed(one[field]).includes(entry.id))
  return fields.length === 0 ? [] : draft.mentioning(entry.id, [entry.kind]).filter(leans)
}

/**
 * A record and those that another party in it could break: they lean on it, or on what is said on its page.
 */
export function leaningFar(draft: Draft, entry: RecordEntry): RecordEntry[] {
  const near = [entry, ...leaningOn(draft, entry)]
  if (entry.kind !== 'document') return near
  const said = near.flatMap(({ id }) => draft.mentioning(id, ['statement']))
  return [...near, ...said.flatMap((one) => leaningOn(draft, one))]
}
