import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { entry } from '@hearsay/case/testing'
import { StoreError } from '@hearsay/store'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/hearsay.ts'
import { withCase, withDesk } from './open.ts'

const caseOf = (id: string) => [
  entry('case', { id, kicker: 'A', title: 'A case', question: 'Did it?', language: 'en' }),
]

async function filled(count: number): Promise<string> {
  const folder = temporaryFolder()
  await withDesk(folder, async ({ writer }) => {
    for (let index = 1; index <= count; index++) await writer.append(`c-${index}`, caseOf(`c-${index}`), 0)
  })
  return folder
}

test('a case that is there is worked on, and what the work gives is given', async () => {
  const folder = await filled(1)
  expect(await withCase(folder, 'c-1', async (cases) => (await cases.read('c-1')).entries.length)).toBe(1)
})

test.each([
  [0, 'none'],
  [1, 'c-1'],
  [2, 'c-1 and c-2'],
  [5, 'c-1, c-2, c-3, c-4 and c-5'],
  [6, 'c-1, c-2, c-3, c-4, c-5 and 1 more'],
  [8, 'c-1, c-2, c-3, c-4, c-5 and 3 more'],
])('of %i cases, one that is not there: %s', async (count, named) => {
  const folder = await filled(count)
  await expect(withCase(folder, 'lost', async () => 1)).rejects.toMatchObject({
    code: 'not-found',
    message: `lost: expected a path, or the id of a case in ${folder}, which has ${named}`,
  })
})

test('a folder without a database stays as it is', async () => {
  const folder = temporaryFolder()
  await expect(withCase(join(folder, 'none'), 'lost', async () => 1)).rejects.toThrow(/which has none$/)
  expect(existsSync(join(folder, 'none'))).toBe(false)
  await expect(withCase(folder, 'lost', async () => 1)).rejects.toThrow(/which has none$/)
  expect(readdirSync(folder)).toEqual([])
})

describe('what goes wrong', () => {
  const coded = (code: string) => Object.assign(new Error('why'), { code })
  test.each([
    ['no space', coded('ENOSPC')],
    ['SQLite', coded('ERR_SQLITE_ERROR')],
    ['a broken database', new StoreError('corrupt', 'why')],
    ['a later database', new StoreError('newer-database', 'why')],
  ])('%s: the folder cannot be used', async (_, error) => {
    const folder = temporaryFolder()
    await expect(withDesk(folder, () => Promise.reject(error))).rejects.toMatchObject({
      code: 'data',
      message: `${folder}: the data folder cannot be used: why`,
      cause: error,
    })
  })

  test.each([
    ['another error', new Error('why')],
    ['no error at all', 'why'],
    ['a code of Node', coded('ERR_INVALID_ARG_TYPE')],
    ['a code with more before it', coded('AN_ERR_SQLITE_ERROR')],
    ['a code with more after it', coded('ERR_SQLITE_ERROR_2')],
    ['a code of one letter', coded('E')],
    ['a conflict', new StoreError('conflict', 'why')],
  ])('%s stays what it is', async (_, error) => {
    await expect(withDesk(temporaryFolder(), () => Promise.reject(error))).rejects.toBe(error)
  })
})
