import type { Case, Change } from '@hearsay/case'

/**
 * Ids of the records of which something else is searched after changes: those that were made or revised, and
 * those that say the name or the day of one that was revised. O(changes); of what revises, O(records).
 */
export function touchedBy(of: Case, changes: readonly Change[]): string[] {
  const touched = new Set<string>()
  const revised = new Set<string>()
  for (const change of changes) {
    const { kind, id, before, after } = change
    touched.add(id)
    if (before) revised.add(id)
    // Its words are searched as those of its page.
    for (const one of [before, after])
      if (one?.kind === 'document' && one.restates !== undefined) touched.add(one.restates)
    if (kind === 'merge' && after?.kind === 'merge') {
      touched.add(after.from)
      revised.add(after.into)
    }
    for (const party of standingAgain(change)) {
      touched.add(party)
      revised.add(party)
    }
  }
  if (revised.size === 0) return [...touched]
  for (const { id, outlet } of of.document.values()) if (revised.has(outlet)) touched.add(id)
  for (const { id, source, document } of of.statement.values())
    if (revised.has(document) || (source !== null && revised.has(source))) touched.add(id)
  return [...touched]
}

/** The party that stands again where a merge was taken back. */
export function standingAgain({ kind, before }: Change): string[] {
  return kind === 'retraction' && before?.kind === 'merge' ? [before.from] : []
}
