import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEditions } from '@hearsay/store/editions'
import { expect } from 'vitest'
import { hearsay, temporaryFolder } from './hearsay.ts'

const FIRST = (id: string) => `by: ana
at: 2026-01-01T00:00:00Z
case: { id: ${id}, kicker: Small, title: A small case, question: Did it?, language: en }
authors:
  - { id: ana, name: Ana, role: editor }
parties:
  - { id: mira, type: person, name: Mira }
`

/** A case folder: a file with a case, an author and a party, and then these. */
export function smallFolder(later: readonly string[] = [], id = 'small'): string {
  const folder = join(temporaryFolder(), id)
  mkdirSync(folder)
  for (const [index, text] of [FIRST(id), ...later].entries())
    writeFileSync(join(folder, `${index}.yaml`), text)
  return folder
}

/** A further file: a party of this name. */
export function partyFile(id: string, day = '2026-01-02'): string {
  return `by: ana\nat: ${day}T00:00:00Z\nparties:\n  - { id: ${id}, type: person, name: ${id} }\n`
}

/** A data folder with small cases in it. */
export async function smallStore(...ids: readonly string[]): Promise<string> {
  const data = join(temporaryFolder(), 'data')
  for (const id of ids.length > 0 ? ids : ['small']) await putInto(data, [], id)
  return data
}

/** Puts a small case with these further files into a store. */
export async function putInto(data: string, later: readonly string[], id = 'small'): Promise<void> {
  const ended = await hearsay(['case', 'import', smallFolder(later, id), '--data', data])
  expect(ended).toMatchObject({ code: 0, err: '' })
}

/** What anybody can read: ids of cases, with their number of entries; and of those withdrawn, the line. */
export async function publicIn(data: string, ...ids: readonly string[]) {
  const editions = await openEditions(join(data, 'public', 'editions.db'))
  try {
    const cases = (await editions.cases()).map(({ id, size }) => [id, size])
    const lines = await Promise.all(ids.map(async (id) => (await editions.withdrawn(id))?.sentence))
    return { cases, lines }
  } finally {
    await editions.close()
  }
}
