import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { FIRST_CASE, hearsay, temporaryFolder } from './hearsay.ts'

/** The first case, by its id. */
export const ID = 'abu-ghraib-2015'

/** A further file, with a name that no case may have. */
export const CORRECTION = `
by: hearsay-project
at: 2026-11-28T22:18:00Z
why: A test corrects a name.
corrections:
  - { of: waleed-safi, set: { name: "Walid \\u001b[31mSafi" } }
`

/** A data folder with the first case in it. */
export async function filled(): Promise<string> {
  const data = join(temporaryFolder(), 'data')
  expect(await hearsay(['case', 'import', FIRST_CASE, '--data', data])).toMatchObject({ code: 0 })
  return data
}

/** A copy of the first case with one more file. */
export function extended(text: string): string {
  const folder = join(temporaryFolder(), 'case')
  cpSync(FIRST_CASE, folder, { recursive: true })
  writeFileSync(join(folder, '99-more.yaml'), text)
  return folder
}

/** The first case of a store, as a bundle. */
export async function exported(data: string, name: string): Promise<string> {
  const file = join(temporaryFolder(), name)
  expect(await hearsay(['case', 'export', ID, '--data', data, '--bundle', file])).toMatchObject({
    code: 0,
    err: '',
  })
  return file
}
