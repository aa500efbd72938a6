import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { appendNew } from '../store/append-new.ts'
import { withDesk } from '../store/open.ts'
import { FIRST_CASE, hearsay, temporaryFolder } from '../testing/hearsay.ts'
import { loadCase } from './case.ts'
import { readIncoming } from './incoming.ts'

const SMALL = `by: ana
at: 2026-01-01T00:00:00Z
case: { id: small, kicker: Small, title: A small case, question: Did it?, language: en }
authors:
  - { id: ana, name: Ana, role: editor, at: 2026-01-15T00:00:00Z }
parties:
  - { id: mira, type: person, name: Mira, at: 2026-02-01T00:00:00Z }
`

let folder = ''
let data = ''
beforeEach(() => {
  folder = join(temporaryFolder(), 'small')
  data = join(folder, '..', 'data')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.YML'), SMALL)
})
afterEach(() => vi.restoreAllMocks())

async function bundle(): Promise<string> {
  await hearsay(['case', 'import', folder, '--data', data])
  const path = join(folder, 'b.hearsay.json')
  await hearsay(['case', 'export', 'small', '--data', data, '--bundle', path])
  return path
}

describe('a case is found', () => {
  const loaded = async (argument: string, asOf?: string) => {
    const { entries, state } = await loadCase(argument, { data, asOf })
    return [state.head.id, state.size, entries.length]
  }

  test('in a folder, a file, a bundle and the store', async () => {
    const path = await bundle()
    expect(await loaded(folder)).toEqual(['small', 3, 3])
    expect(await loaded(join(folder, 'a.YML'))).toEqual(['small', 3, 3])
    expect(await loaded(path)).toEqual(['small', 3, 3])
    expect(await loaded('small')).toEqual(['small', 3, 3])
  })

  test('as it stood at a time', async () => {
    expect(await loaded(folder, '2026-01-31T00:00:00.000Z')).toEqual(['small', 2, 2])
    expect(await loaded(folder, '2026-01-10T00:00:00.000Z')).toEqual(['small', 1, 1])
    await expect(loadCase(folder, { data, asOf: '2025-12-31T00:00:00.000Z' })).rejects.toMatchObject({
      code: 'usage',
      message: `${folder}: nothing was recorded by 2025-12-31T00:00:00.000Z; the first entry is of 2026-01-01T00:00:00Z`,
    })
  })

  test.each(['no-such-case', 'a:b-2', '2015'])('%s may be an id', async (id) => {
    await expect(loadCase(id, { data })).rejects.toThrow(
      `${id}: expected a path, or the id of a case in ${data}, which has none`,
    )
  })

  test.each(['No', 'no such', 'no_such', 'é', 'a/b', 'a.yaml', '..x', 'x..', ''])(
    '%j can only be a path',
    async (path) => {
      await expect(loadCase(path, { data })).rejects.toMatchObject({
        code: 'not-found',
        message: `${path}: there is no such file or folder`,
      })
    },
  )

  test('not in another file, which says what is expected', async () => {
    const path = join(folder, 'notes.txt')
    writeFileSync(path, 'no case')
    await expect(loadCase(path, { data })).rejects.toMatchObject({
      code: 'bad-case',
      message: `${path}: expected a case: YAML (.yaml) or a bundle (.hearsay.json)`,
    })
  })

  test('not in an empty folder, nor one that has only other files, which are named', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    const empty = temporaryFolder()
    writeFileSync(join(empty, 'notes.yaml.bak'), '')
    await expect(loadCase(empty, { data })).rejects.toMatchObject({
      code: 'not-found',
      message: `${empty}: expected a folder with a case in .yaml files; found none in it`,
    })
    expect(said.mock.calls).toEqual([
      [`hearsay: ${empty}/notes.yaml.bak is not read: its name does not end in .yaml or .yml`],
    ])
  })
})

describe('a bundle that was changed', () => {
  test('is not used, and says the first fault', async () => {
    const path = await bundle()
    const other = join(folder, 'c.hearsay.json')
    writeFileSync(other, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), key: 'x', root: 'x' }))
    const failure = await loadCase(other, { data }).catch((error) => error)
    expect(failure).toMatchObject({ code: 'not-verified', exitCode: 1 })
    expect(failure.problems.length).toBeGreaterThan(0)
    expect(failure.message).toBe(`${other} does not verify: ${failure.problems[0].message}`)
    expect(failure.problems[0]).toEqual({
      code: expect.any(String),
      where: expect.any(String),
      message: expect.any(String),
    })
  })
})

describe('what is to be put into a store', () => {
  test('brings its documents, from files with their names', () => {
    const { name, entries, documents, fileOf, recorded } = readIncoming(FIRST_CASE)
    expect({ name, recorded, documents: documents.length }).toEqual({
      name: FIRST_CASE,
      recorded: false,
      documents: 2,
    })
    const hashes = entries.flatMap((entry) => (entry.kind === 'document' ? (entry.hash ?? []) : []))
    expect(hashes.map((hash) => fileOf?.(hash)).filter(Boolean)).toEqual(['brief.txt', 'brief-2.txt'])
    expect(fileOf?.('sha256:0')).toBeUndefined()
  })

  test('says whether a ledger held it: a bundle', async () => {
    const path = await bundle()
    const { name, recorded, entries, documents } = readIncoming(path)
    expect({ name, recorded, entries: entries.length, documents }).toEqual({
      name: path,
      recorded: true,
      entries: 3,
      documents: [],
    })
    const appended = await withDesk(join(folder, 'other'), (open) => appendNew(open, readIncoming(path)))
    expect(appended).toEqual({ id: 'small', added: 3, size: 3 })
  })

  test('a file, and nothing at all', () => {
    const file = join(folder, 'a.YML')
    expect(readIncoming(file)).toMatchObject({ name: file, recorded: false })
    expect(() => readIncoming('nowhere')).toThrow('nowhere: there is no such file or folder')
  })
})
