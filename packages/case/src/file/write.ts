import { definitionOf, type Entry, isRecord } from '../kinds/index.ts'
import type { CaseFile } from './read.ts'
import { yamlShown } from './shown.ts'

/**
 * Writes entries as case files: one file for each run of entries with the same time and author. Reading them
 * back gives the same records; within a file their order may differ. Documents are named by hash and travel
 * separately. (A bundle keeps the ledger as it is.)
 */
export function writeCaseFiles(entries: readonly Entry[]): CaseFile[] {
  return runs(entries).map((run, index) => ({
    name: `${String(index + 1).padStart(2, '0')}.yaml`,
    text: yamlShown(fileOf(run)),
  }))
}

/** A file ends where time or author changes, and after revisions: a record after one may depend on it. */
function runs(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = []
  for (const entry of entries) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const together =
      last?.at === entry.at && last.by === entry.by && (isRecord(last) || last.kind === entry.kind)
    if (group && together) group.push(entry)
    else groups.push([entry])
  }
  return groups
}

function fileOf(run: readonly Entry[]): Record<string, unknown> {
  const [first] = run
  const opening: Record<string, unknown> = {}
  const lists = new Map<string, unknown[]>()
  for (const { kind, at: _at, by: _by, ...fields } of run) {
    const section = definitionOf(kind).section
    if (section === 'case') opening.case = fields
    else if (lists.get(section)?.push(fields) === undefined) lists.set(section, [fields])
  }
  return { by: first?.by, at: first?.at, ...opening, ...Object.fromEntries(lists) }
}
