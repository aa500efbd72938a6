import type { Merge, RecordEntry } from '../kinds/index.ts'
import type { EntryIssue } from './apply.ts'
import { checkMentions } from './check.ts'
import type { Draft } from './draft.ts'
import type { Rewritten } from './merged.ts'
import { references } from './references.ts'
import { leaningFar } from './sense.ts'

type Path = Rewritten['path']

/** Rewrites every mention of a merged party, so that nothing downstream has to know of the merge. */
export function mergeParties(draft: Draft, merge: Merge): void {
  const { id, from, into } = merge
  const mentioning = draft.mentioningEvenAside(from).filter(({ kind }) => kind !== 'merge')
  for (const record of mentioning) {
    const paths = references(record).flatMap((one) => (one.id === from ? [one.path] : []))
    draft.rewrite(withIds(record, paths, () => into))
    draft.merged.rewrote(record.id, paths, merge)
  }
  const party = draft.get(from)
  if (!party) return
  draft.remove(party)
  draft.merged.putAside({ merge: id, party, rewrote: mentioning.map((record) => record.id) })
}

/**
 * Takes a merge back: the party stands again, and whatever the merge rewrote and nobody has written since
 * names it again; or returns why it cannot, and leaves the draft as it was. O(what the merge rewrote).
 */
export function unmergeParties(draft: Draft, { id, from }: Merge): EntryIssue[] {
  const aside = draft.merged.aside(from)
  if (aside?.merge !== id)
    return [refused(`expected a merge after which nothing else was recorded under the id "${from}"`)]
  const was = draft.last(from)
  const before = aside.rewrote.flatMap((one) => draft.evenAside(one) ?? [])
  for (const record of before) draft.rewrite(asBefore(record, draft.merged.in(record.id), id))
  draft.put(draft.merged.aside(from)?.party ?? aside.party)
  const issues = whatBreaks(draft, from, before)
  if (issues.length > 0) {
    for (const record of before) draft.rewrite(record)
    if (was) draft.remove(was)
    return issues
  }
  for (const record of before) draft.merged.undone(record.id, id)
  draft.merged.restored(from)
  return []
}

/** A record as it stands without a merge. */
function asBefore(record: RecordEntry, rewritten: readonly Rewritten[], merge: string): RecordEntry {
  const found = rewritten.flatMap(({ path, steps }) => {
    const step = steps.find((one) => one.merge === merge)
    return step ? [{ path, from: step.from }] : []
  })
  const paths = found.map(({ path }) => path)
  return withIds(record, paths, (index) => found[index]?.from ?? '')
}

/** Why two parties cannot be told apart: the one is not as it was, or what was recorded since needs both. */
function whatBreaks(draft: Draft, from: string, rewritten: readonly RecordEntry[]): EntryIssue[] {
  const party = draft.get(from)
  const [issue] = party ? checkMentions(draft, party) : []
  if (issue) return [refused(`expected "${from}" to stand again as it was: ${issue.message}`)]
  const standing = rewritten.flatMap((record) => draft.get(record.id) ?? [])
  for (const record of standing.flatMap((one) => leaningFar(draft, one))) {
    const [broken] = checkMentions(draft, record)
    if (broken)
      return [refused(`expected "${record.id}" to be right without the merge, too: ${broken.message}`)]
  }
  return []
}

function withIds(record: RecordEntry, paths: readonly Path[], idAt: (index: number) => string): RecordEntry {
  if (paths.length === 0) return record
  const copy = structuredClone(record)
  for (const [index, path] of paths.entries()) setAt(copy, path, idAt(index))
  return copy
}

function setAt(target: object, path: Path, value: string): void {
  const last = path.at(-1)
  if (last === undefined) return
  let holder = target as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>
  holder[last] = value
}

function refused(message: string): EntryIssue {
  return { code: 'reference', path: ['of'], message }
}
