import { CaseError } from '../errors.ts'
import type { Correction, Erasure, RecordEntry, Retraction } from '../kinds/index.ts'
import { parseEntry } from '../parse.ts'
import { erasablePaths } from '../personal.ts'
import type { EntryIssue } from './apply.ts'
import { checkMentions } from './check.ts'
import type { Draft } from './draft.ts'
import { unmergeParties } from './merging.ts'
import { leaningOn } from './sense.ts'

type Revision = Correction | Retraction | Erasure

/** Fields that say which record it is and who made it; a correction cannot change them. */
const FIXED: ReadonlySet<string> = new Set(['kind', 'id', 'at', 'by'])

/** Records that are not corrected, and what to do instead. */
const FINAL: { readonly [K in RecordEntry['kind']]?: string } = {
  merge: 'retract the merge, and record another',
  assessment: 'record a new assessment that supersedes this one, so that signatures stay true',
  signature: 'a signature cannot be corrected',
}

export function applyRevision(draft: Draft, entry: Revision): EntryIssue[] {
  if (entry.kind === 'erasure') return erase(draft, entry)
  const before = draft.get(entry.of)
  if (!before) {
    return [unknown(entry.of, `expected the id of a standing record; found "${entry.of}"`)]
  }
  return entry.kind === 'retraction' ? retract(draft, entry, before) : correct(draft, entry, before)
}

function correct(draft: Draft, entry: Correction, before: RecordEntry): EntryIssue[] {
  const fixed = [...Object.keys(entry.set), ...(entry.unset ?? [])].find((field) => FIXED.has(field))
  if (fixed) return [refused(['set', fixed], `expected another field than ${fixed}: it never changes`)]
  const instead = FINAL[before.kind]
  if (instead) return [refused(['of'], `expected another record: ${instead}`)]
  const parsed = corrected(before, entry)
  if (Array.isArray(parsed)) return parsed
  const issues = checkMentions(draft, parsed).map((issue) => ({ ...issue, path: ['set', ...issue.path] }))
  if (issues.length > 0) return issues
  draft.put(parsed)
  const broken = leaningOn(draft, parsed).filter((one) => checkMentions(draft, one).length > 0)
  if (broken.length > 0) {
    draft.put(before)
    return [refused(['set'], `expected a correction that leaves ${names(broken)} standing`)]
  }
  draft.merged.corrected(parsed.id, [...Object.keys(entry.set), ...(entry.unset ?? [])])
  return note(draft, entry, before, parsed)
}

/** The corrected record, validated by its own schema, or what is wrong with it. */
function corrected(before: RecordEntry, { set, unset }: Correction): RecordEntry | EntryIssue[] {
  const gone = new Set(unset)
  const kept = Object.entries(before).filter(([field]) => !gone.has(field))
  try {
    return parseEntry({ ...Object.fromEntries(kept), ...set }) as RecordEntry
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    return error.issues.map(({ code, path, message }) => ({ code, path: ['set', ...path], message }))
  }
}

/** Erasing takes nothing out of the case: values kept beside the ledger are gone, and the record stays. */
function erase(draft: Draft, entry: Erasure): EntryIssue[] {
  const before = draft.last(entry.of)
  if (!before) {
    return [unknown(entry.of, `expected the id of a record; nothing was ever called "${entry.of}"`)]
  }
  const allowed = erasablePaths(before.kind)
  const path = entry.paths.findIndex((one) => !allowed.includes(one))
  if (path === -1) return note(draft, entry, before, before)
  const expected = allowed.length > 0 ? `one of ${allowed.join(', ')}` : 'another record'
  return [refused(['paths', path], `expected ${expected}: nothing else of a ${before.kind} is sealed`)]
}

function retract(draft: Draft, entry: Retraction, before: RecordEntry): EntryIssue[] {
  if (before.kind === 'case' || before.kind === 'author') {
    return [refused(['of'], `expected another record: a ${before.kind} cannot be retracted`)]
  }
  const leaning = draft.mentioning(before.id)
  if (leaning.length > 0) {
    const message = `expected nothing to rest on "${before.id}"; retract or correct ${names(leaning)} first`
    return [refused(['of'], message)]
  }
  const apart = before.kind === 'merge' ? unmergeParties(draft, before) : []
  if (apart.length > 0) return apart
  draft.remove(before)
  return note(draft, entry, before)
}

function note(draft: Draft, entry: Revision, before: RecordEntry, after?: RecordEntry): EntryIssue[] {
  const { at, by, why, kind, of } = entry
  draft.note({ index: draft.size, at, by, why, kind, id: of, before, ...(after && { after }) })
  return []
}

function names(records: readonly RecordEntry[]): string {
  const some = records.slice(0, 5).map((record) => `"${record.id}"`)
  const more = records.length > some.length ? ` and ${records.length - some.length} more` : ''
  return some.join(', ') + more
}

function unknown(id: string, message: string): EntryIssue {
  return { ...refused(['of'], message), about: id }
}

function refused(path: readonly (string | number)[], message: string): EntryIssue {
  return { code: 'reference', path, message }
}
