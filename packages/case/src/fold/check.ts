import type { Entry, RecordEntry } from '../kinds/index.ts'
import type { EntryIssue } from './apply.ts'
import type { Draft } from './draft.ts'
import { type Reference, references } from './references.ts'
import { checkSense } from './sense.ts'

/** Order, time and author: what every entry must get right. */
export function checkFrame(draft: Draft, entry: Entry): EntryIssue[] {
  const issues: EntryIssue[] = []
  if ((draft.size === 0) !== (entry.kind === 'case')) {
    const message = 'expected exactly one case entry, as the first entry'
    issues.push({ code: 'order', path: ['kind'], message })
  }
  const last = draft.lastChange()
  if (last && Date.parse(entry.at) < Date.parse(last.at)) {
    const message = `expected a time not before ${last.at}, that of the entry before it; found ${entry.at}`
    issues.push({ code: 'order', path: ['at'], message })
  }
  return [...issues, ...checkAuthor(draft, entry)]
}

/** The case entry comes before any author, and an author may record themselves. */
function checkAuthor(draft: Draft, entry: Entry): EntryIssue[] {
  if (entry.kind === 'case' || (entry.kind === 'author' && entry.by === entry.id)) return []
  return referenceIssues(draft, { path: ['by'], id: entry.by, kinds: ['author'] })
}

/** A record's id must be free and everything it mentions must stand. */
export function checkRecord(draft: Draft, entry: RecordEntry): EntryIssue[] {
  const taken = draft.kindOf(entry.id)
  const duplicate: EntryIssue[] = taken
    ? [
        {
          code: 'duplicate',
          path: ['id'],
          about: entry.id,
          message: `expected a new id; "${entry.id}" already names ${withArticle(taken)}`,
        },
      ]
    : []
  return [...duplicate, ...checkMentions(draft, entry, mayComeLater)]
}

/** Some mentions may name a record that comes later in the same change: `Awaited` sees that it does. */
export function mayComeLater(draft: Draft, { id, forward }: Reference): boolean {
  return forward && draft.kindOf(id) === undefined
}

/** Whether everything that a record mentions stands, and makes sense together. */
export function checkMentions(
  draft: Draft,
  entry: RecordEntry,
  excused: (draft: Draft, reference: Reference) => boolean = () => false,
): EntryIssue[] {
  const missing = references(entry).flatMap((reference) =>
    excused(draft, reference) ? [] : referenceIssues(draft, reference),
  )
  return missing.length > 0 ? missing : checkSense(draft, entry)
}

/** What is wrong with an id that must name a standing record. */
export function referenceIssues(
  draft: Draft,
  { path, id, kinds }: Pick<Reference, 'path' | 'id' | 'kinds'>,
): EntryIssue[] {
  const found = draft.kindOf(id)
  if (found && (kinds === 'any' || kinds.includes(found))) return []
  const expected = kinds === 'any' ? 'record' : `recorded ${kinds.join(' or ')}`
  const fate = found
    ? `"${id}" is ${withArticle(found)}`
    : `nothing standing is called "${id}"${fateOf(draft, id)}`
  const message = `expected the id of a ${expected}; ${fate}`
  return [{ code: 'reference', path, message, about: id, ...(!found && { kinds }) }]
}

/** The name of a kind after `a` or `an`. */
function withArticle(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}

function fateOf(draft: Draft, id: string): string {
  for (const merge of draft.mentioning(id, ['merge'])) {
    if (merge.kind === 'merge' && merge.from === id) return ` (merged into "${merge.into}"; use that)`
  }
  return ''
}
