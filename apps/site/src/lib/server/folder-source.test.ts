import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCaseFolder } from '@hearsay/store/case-folder'
import { expect, test } from 'vitest'
import { folderSource } from './folder-source.ts'

const CASE = `by: kim
at: 2026-02-10T10:00:00Z
case: { id: east, kicker: k, title: t, question: q, language: en }
authors: [{ id: kim, name: Kim, role: editor }]
`

test('of many problems the first 200 are given, and how many more there are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  const authors = Array.from({ length: 203 }, (_, at) => `  - { id: a${at}, name: A, rol: editor }\n`)
  writeFileSync(join(folder, '01.yaml'), `${CASE.replace(/authors.*\n/, '')}authors:\n${authors.join('')}`)
  const body: object = await folderSource(folder)
    .cases()
    .catch((error) => error.body)
  expect(body).toMatchObject({ code: 'bad-case', message: expect.stringMatching(/did you mean role/) })
  expect(body).toHaveProperty('problems.length', 200)
  expect(body).toHaveProperty('more', 3)
  expect(await folderSource(folder).bundle('east')).toBeUndefined()
  rmSync(folder, { recursive: true })
})

test('a folder that has gone is told of, and its case is there when it comes back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  writeFileSync(join(folder, '01.yaml'), CASE)
  const source = folderSource(folder)
  expect(await source.cases()).toMatchObject([{ id: 'east' }])

  rmSync(folder, { recursive: true })
  const problems = [`${folder}: expected a folder with a case in .yaml files`]
  await expect(source.cases()).rejects.toMatchObject({ status: 422, body: { problems } })

  mkdirSync(folder)
  writeFileSync(join(folder, '01.yaml'), CASE)
  expect(await source.cases()).toMatchObject([{ id: 'east' }])
  rmSync(folder, { recursive: true })
})

test.each([
  ['whole', CASE],
  ['half written, and so full of problems', CASE.slice(0, 60)],
])('a file that is saved while it is read, %s, is read again', async (_, first) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  const file = join(folder, '01.yaml')
  writeFileSync(file, first)
  const source = folderSource(folder, (...asked) => {
    try {
      return readCaseFolder(...asked)
    } finally {
      writeFileSync(file, CASE.replace('title: t', 'title: saved meanwhile'))
    }
  })
  await source.cases().catch(() => undefined)
  expect((await source.read('east'))?.entries[0]).toMatchObject({ kind: 'case', title: 'saved meanwhile' })
  rmSync(folder, { recursive: true })
})
