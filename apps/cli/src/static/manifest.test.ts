import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { manifestFile, manifestText, readManifest } from './manifest.ts'

function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-list-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(manifestFile(folder), text)
  return readManifest(folder, readdirSync(folder))
}

const list = { built: 'b', site: 'https://x.example', cases: new Map(), pages: new Set(['/', '/case/mill']) }

test('a list is read as it was written, with what a run had begun', () => {
  expect(read(manifestText(list))).toEqual(list)
  expect(read(manifestText({ ...list, begun: ['/x'] }))).toEqual({ ...list, begun: ['/x'] })
})

test('of one of another format all is written again, and what it names may go', () => {
  const text = manifestText(list).replace(/"format":\d+/, '"format":1')
  expect(read(text)).toMatchObject({ built: '', pages: list.pages })
})

test('a folder of which nobody can tell what was written there is refused: what was withdrawn would stay', () => {
  for (const text of ['', '{', '[]', 'null']) expect(() => read(text)).toThrow('empty the folder')
})
