import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { FIRST_CASE, hearsay, temporaryFolder } from '../testing/hearsay.ts'
import { loadCases } from './load.ts'

afterEach(() => vi.restoreAllMocks())

const SMALL = `by: ana
at: 2026-01-01T00:00:00Z
case: { id: small, kicker: Small, title: A small case, question: Did it?, language: en }
authors:
  - { id: ana, name: Ana, role: editor }
`

/** A folder of two case folders and a file that is none. */
function cases(small = SMALL): string {
  const folder = temporaryFolder()
  cpSync(FIRST_CASE, join(folder, 'first'), { recursive: true })
  mkdirSync(join(folder, 'a-small'))
  writeFileSync(join(folder, 'a-small', '1.yaml'), small)
  writeFileSync(join(folder, 'notes.txt'), 'no case')
  return folder
}

async function loaded(folder: string, data: string) {
  const out = vi.spyOn(console, 'log').mockReturnValue()
  const err = vi.spyOn(console, 'error').mockReturnValue()
  await loadCases(folder, data, 'en')
  const said = { out: out.mock.calls.flat(), err: err.mock.calls.flat() }
  vi.restoreAllMocks()
  return said
}

test('every case of a folder is put into the store, once, in order', async () => {
  const data = join(temporaryFolder(), 'data')
  const folder = cases()
  const { out, err } = await loaded(folder, data)
  expect(out).toEqual([
    'small: 2 entries added; 2 now.',
    expect.stringMatching(/^abu-ghraib-2015: \d+ entries added; \d+ now\.$/),
  ])
  expect(err).toEqual([])
  expect(await loaded(folder, data)).toEqual({ out: [], err: [] })
})

test('a case that has gone its own way in the store stays as it is there, and that is said', async () => {
  const data = join(temporaryFolder(), 'data')
  await loaded(cases(), data)
  const { out, err } = await loaded(cases(SMALL.replace('name: Ana', 'name: Ann')), data)
  expect(out).toEqual([])
  expect(err).toEqual([
    expect.stringMatching(/small: expected entry 1 of .* found name "Ann"\. .* is served as it is\.$/),
  ])
})

test('a case that cannot be taken ends it', async () => {
  const folder = cases(SMALL.replace('role: editor', 'role: x'))
  await expect(loadCases(folder, join(folder, 'data'), 'en')).rejects.toMatchObject({ code: 'bad-case' })
})

test('a folder that is not there', async () => {
  const folder = join(temporaryFolder(), 'none')
  await expect(loadCases(folder, folder, 'en')).rejects.toMatchObject({
    code: 'not-found',
    message: `${folder}: expected a folder of cases: there is no such file`,
  })
})

test('of cases in the store that nobody has published, the site shows none, and that is said', async () => {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  mkdirSync(join(folder, 'mine'))
  writeFileSync(join(folder, 'mine', '1.yaml'), SMALL.replace('id: small', 'id: mine'))
  expect(await hearsay(['case', 'import', join(folder, 'mine'), '--data', data])).toMatchObject({ code: 0 })
  const { out } = await loaded(cases(), data)
  expect(out.at(-1)).toBe('1 case of the store is not public. Publish it with: hearsay publish mine')
})
