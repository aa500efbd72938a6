import { CaseError, parseEntry } from '@hearsay/case'
import { idMaker } from '@hearsay/reading/ids'
import { type Desk, StoreError } from '@hearsay/store'
import type { Person } from '../people/person.ts'
import { authorEntries, authorId } from './author.ts'

/** What somebody says of a case that they open. */
export interface NewCase {
  readonly title: string
  readonly question: string
  readonly kicker: string
  /** BCP 47. */
  readonly language: string
}

/** Opens a case, under an id that is readable in its title and that no other has. @throws {CaseError} */
export async function openCase({ reader, writer }: Desk, person: Person, given: NewCase): Promise<string> {
  const at = new Date().toISOString()
  const by = authorId(person)
  const taken = await reader.cases()
  const newId = idMaker()
  for (const { id } of taken) newId(id, 'case')
  for (;;) {
    const id = newId(given.title, 'case')
    const head = { kind: 'case', at, by, id, ...given }
    const entries = [head, ...authorEntries(undefined, person, at)].map((entry) => parseEntry(entry))
    try {
      await writer.append(id, entries, 0)
      return id
    } catch (error) {
      // Somebody else has just opened one of this name.
      if (!(error instanceof StoreError && error.code === 'conflict')) throw error
    }
  }
}

/** The fields that a case does not take as they are. */
export function wrongFields(error: unknown): string[] {
  const issues = error instanceof CaseError ? error.issues : []
  return [...new Set(issues.flatMap(({ path }) => path.slice(0, 1).map(String)))]
}
