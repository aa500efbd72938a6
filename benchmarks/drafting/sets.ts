import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Incidents with a gold case; the development set stands beside the repository. */
export interface IncidentSet {
  readonly title: string
  readonly folder: string
  readonly only: RegExp
}

const OWN = fileURLToPath(new URL('incidents', import.meta.url))

export const SETS: readonly IncidentSet[] = [
  {
    title: 'development',
    folder: fileURLToPath(new URL('../../../shared/data/drafting', import.meta.url)),
    only: /^\d/,
  },
  { title: 'our own, learnt from', folder: OWN, only: /^(?:0\d|1[0-4])-/ },
  { title: 'our own, held back', folder: OWN, only: /^1[56]-/ },
]

/** What may be learnt from. */
export const OPEN_SETS: readonly IncidentSet[] = SETS.filter(({ title }) => !title.endsWith('held back'))

/** Folders of the incidents of a set. */
export function incidentsOf({ folder, only }: IncidentSet): string[] {
  if (!existsSync(folder)) return []
  const isIncident = (name: string) => only.test(name) && existsSync(join(folder, name, 'docs'))
  return readdirSync(folder)
    .filter(isIncident)
    .map((name) => join(folder, name))
}
