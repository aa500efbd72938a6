import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderSource } from './folder-source.ts'

const CASE = `by: kim
at: 2026-02-10T10:00:00Z
case: { id: east, kicker: k, title: t, question: q, language: en }
authors: [{ id: kim, name: Kim, role: editor }]
`

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
