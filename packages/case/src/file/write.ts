import { stringify } from 'yaml'
import type { Entry, Kind } from '../entries/index.ts'
import type { CaseFile } from './read.ts'
import { SECTIONS, type Section } from './sections.ts'

const SECTION_OF = Object.fromEntries(
  Object.entries(SECTIONS).map(([section, kind]) => [kind, section]),
) as Record<Kind, Section>

/**
 * Writes entries as case files: one file for each run of entries with the same time and author. Reading them
 * back gives the same entries; documents are named by hash and travel separately.
 */
export function writeCaseFiles(entries: readonly Entry[]): CaseFile[] {
  return runs(entries).map((run, index) => ({
    name: `${String(index + 1).padStart(2, '0')}.yaml`,
    text: stringify(fileOf(run), { lineWidth: 110, aliasDuplicateObjects: false }),
  }))
}

function runs(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    const [first] = last ?? []
    if (last && first && first.at === entry.at && first.by === entry.by) last.push(entry)
    else groups.push([entry])
  }
  return groups
}

function fileOf(run: readonly Entry[]): Record<string, unknown> {
  const [first] = run
  const opening: Record<string, unknown> = {}
  const lists = new Map<Section, unknown[]>()
  for (const { kind, at: _at, by: _by, ...fields } of run) {
    const section = SECTION_OF[kind]
    if (section === 'case') opening.case = fields
    else lists.set(section, [...(lists.get(section) ?? []), fields])
  }
  return { by: first?.by, at: first?.at, ...opening, ...Object.fromEntries(lists) }
}
