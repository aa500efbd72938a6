import type { Issue } from '../errors.ts'
import { type Entry, isRecord, type RecordEntry } from '../kinds/index.ts'
import { checkFrame, checkRecord } from './check.ts'
import type { Draft } from './draft.ts'
import { mergeParties } from './merging.ts'
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
  draft.merged.recorded(entry.id)
  if (entry.kind === 'merge') mergeParties(draft, entry)
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
