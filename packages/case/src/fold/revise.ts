import type { EntryOf, RecordEntry } from '../entries/index.ts'
import { CaseError } from '../errors.ts'
import { parseEntry } from '../parse.ts'
import { ERASED } from '../terms.ts'
import type { EntryIssue } from './apply.ts'
import { checkMentions } from './check.ts'
import type { Draft } from './draft.ts'
import { references } from './references.ts'

type Revision = EntryOf<'correction'> | EntryOf<'retraction'> | EntryOf<'erasure'>

/** Fields that say which record it is and who made it; a correction cannot change them. */
const FIXED: ReadonlySet<string> = new Set(['kind', 'id', 'at', 'by'])

export function applyRevision(draft: Draft, entry: Revision): EntryIssue[] {
  const before = draft.get(entry.of)
  if (!before)
    return [refused(['of'], 'reference', `expected the id of a standing record; found "${entry.of}"`)]
  if (entry.kind === 'erasure') return note(draft, entry, before, before)
  if (entry.kind === 'retraction') return retract(draft, entry, before)
  return correct(draft, entry, before)
}

function correct(draft: Draft, entry: EntryOf<'correction'>, before: RecordEntry): EntryIssue[] {
  if (entry.set === ERASED) return note(draft, entry, before, before)
  const fixed = [...Object.keys(entry.set), ...(entry.unset ?? [])].find((field) => FIXED.has(field))
  if (fixed)
    return [refused(['set', fixed], 'shape', `expected another field than ${fixed}: it never changes`)]
  if (before.kind === 'merge')
    return [refused(['of'], 'reference', 'expected a record; a merge cannot be corrected')]
  const unset = new Set(entry.unset)
  const kept = Object.entries(before).filter(([field]) => !unset.has(field))
  const parsed = parsedRecord({ ...Object.fromEntries(kept), ...entry.set })
  if (Array.isArray(parsed)) return parsed
  const issues = checkMentions(draft, parsed).map((issue) => ({ ...issue, path: ['set', ...issue.path] }))
  if (issues.length > 0) return issues
  draft.put(parsed)
  return note(draft, entry, before, parsed)
}

/** The corrected record, validated by its own schema, or what is wrong with it. */
function parsedRecord(value: Record<string, unknown>): RecordEntry | EntryIssue[] {
  try {
    return parseEntry(value) as RecordEntry
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    return error.issues.map(({ code, path, message }) => ({ code, path: ['set', ...path], message }))
  }
}

function retract(draft: Draft, entry: EntryOf<'retraction'>, before: RecordEntry): EntryIssue[] {
  if (before.kind === 'case' || before.kind === 'author' || before.kind === 'merge') {
    return [refused(['of'], 'reference', `expected another record: a ${before.kind} cannot be retracted`)]
  }
  const leaning = [...draft.records()].filter((record) =>
    references(record).some(({ id }) => id === before.id),
  )
  if (leaning.length > 0) {
    const names = leaning.slice(0, 5).map((record) => `"${record.id}"`)
    const more = leaning.length > names.length ? ` and ${leaning.length - names.length} more` : ''
    const message = `expected nothing to rest on "${before.id}"; retract or correct ${names.join(', ')}${more} first`
    return [refused(['of'], 'reference', message)]
  }
  draft.remove(before)
  return note(draft, entry, before)
}

function note(draft: Draft, entry: Revision, before: RecordEntry, after?: RecordEntry): EntryIssue[] {
  const { at, by, why, kind, of } = entry
  draft.note({ index: draft.size, at, by, why, kind, id: of, before, ...(after && { after }) })
  return []
}

function refused(path: readonly (string | number)[], code: EntryIssue['code'], message: string): EntryIssue {
  return { code, path, message }
}
