import type { Issue } from '../errors.ts'
import { type Entry, isRecord, type RecordEntry } from '../kinds/index.ts'
import { checkFrame, checkRecord } from './check.ts'
import type { Draft } from './draft.ts'
import { references } from './references.ts'
import { applyRevision } from './revise.ts'

export type EntryIssue = Omit<Issue, 'entry'>

/** Takes one entry into the draft, or returns what is wrong and leaves the draft as it was. */
export function applyEntry(draft: Draft, entry: Entry): EntryIssue[] {
  const frame = checkFrame(draft, entry)
  return frame.length > 0 ? frame : applyByKind(draft, entry)
}

function applyByKind(draft: Draft, entry: Entry): EntryIssue[] {
  if (!isRecord(entry)) return reviseRecord(draft, entry)
  const issues = checkRecord(draft, entry)
  if (issues.length === 0) takeRecord(draft, entry)
  return issues
}

/** Takes a record in which nothing is wrong. */
export function takeRecord(draft: Draft, entry: RecordEntry): void {
  draft.put(entry)
  if (entry.kind === 'merge') mergeParties(draft, entry.from, entry.into)
  const { at, by, why, kind, id } = entry
  draft.note({ index: draft.size, at, by, why, kind, id, after: entry })
  draft.size += 1
}

/** Takes a revision whose frame is right, or returns what is wrong and leaves the draft as it was. */
export function reviseRecord(draft: Draft, entry: Exclude<Entry, RecordEntry>): EntryIssue[] {
  const issues = applyRevision(draft, entry)
  if (issues.length === 0) draft.size += 1
  return issues
}

/** Rewrites every mention of a merged party, so that nothing downstream has to know of the merge. */
function mergeParties(draft: Draft, from: string, into: string): void {
  for (const record of draft.mentioning(from)) {
    if (record.kind === 'merge') continue
    const copy = structuredClone(record)
    for (const { path, id } of references(record)) if (id === from) setAt(copy, path, into)
    draft.put(copy)
  }
  const merged = draft.get(from)
  if (merged) draft.remove(merged)
}

function setAt(target: object, path: readonly (string | number)[], value: string): void {
  const last = path.at(-1)
  if (last === undefined) return
  let holder = target as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>
  holder[last] = value
}
