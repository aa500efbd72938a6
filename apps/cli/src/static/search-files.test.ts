import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SearchHit } from '@hearsay/store/editions'
import { dataOf, wordsFile } from '@hearsay/text'
import { expect, onTestFinished, test } from 'vitest'
import { writeSearch } from './search-files.ts'

/** A folder, and what is searched of its cases as they are told. */
function searchedIn() {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-search-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = async (cases: Readonly<Record<string, string | undefined>>, isWhole = false) => {
    const names = new Map(
      Object.entries(cases).map(([id, body]) => [id, body === undefined ? undefined : NAMES]),
    )
    const searched = async (id: string): Promise<SearchHit[]> => {
      return [{ caseId: id, record: 'r', kind: 'claim', title: '', body: cases[id] ?? '', day: '' }]
    }
    await writeSearch(folder, { searched }, names, isWhole)
  }
  return { folder, write }
}

const NAMES = { kicker: 'Mill', language: 'en' }

/** Every file with its text. */
function files(folder: string) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return all
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
}

const wordsIn = (folder: string, word: string) => {
  return dataOf(readFileSync(join(folder, 'search', 'words', `${wordsFile(word)}.js`), 'utf8'))
}

test('a word may be called as something that every object has', async () => {
  const { folder, write } = searchedIn()
  await write({ mill: 'constructor toString __proto__ valueOf' })
  expect(wordsIn(folder, 'constructor')).toEqual({ constructor: ['mill'] })
})

test('a folder that was brought up to date is the one written anew, in whatever order words came', async () => {
  const [one, anew] = [searchedIn(), searchedIn()]
  await one.write({ mill: 'quay quarry', hill: 'quarrel' })
  await one.write({ mill: 'quack quarry quartz', hill: undefined })
  await anew.write({ mill: 'quartz quarry quack' })
  await one.write({ mill: 'quartz quarry quack' })
  expect(files(one.folder)).toEqual(files(anew.folder))
})

test('what a killed run has left goes, where all is written', async () => {
  const [left, anew] = [searchedIn(), searchedIn()]
  await left.write({ mill: 'quay', gone: 'quarry zeppelin' })
  await left.write({ mill: 'quartz', hill: 'quay' }, true)
  await anew.write({ mill: 'quartz', hill: 'quay' })
  expect(files(left.folder)).toEqual(files(anew.folder))
})
