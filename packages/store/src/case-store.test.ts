import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  ERASED as CASE_ERASED,
  type Entry,
  fold,
  parseEntry,
  personalPaths,
  readCaseFiles,
} from '@hearsay/case'
import { ERASED, formatBundle, verifyBundle } from '@hearsay/ledger'
import { expect, onTestFinished, test } from 'vitest'
import { openCaseStore } from './case-store.ts'
import { seededRandom, signer } from './testing/desk.ts'

const FOLDER = fileURLToPath(new URL('../../../cases/abu-ghraib-2015/', import.meta.url))

function readFirstCase() {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  return readCaseFiles(
    names.map((name) => ({ name, text: readFileSync(`${FOLDER}${name}`, 'utf8') })),
    {
      read: (name) => readFileSync(`${FOLDER}${name}`),
    },
  )
}

async function storeWithFirstCase() {
  const { entries, documents, case: folded } = readFirstCase()
  const store = await openCaseStore({ file: ':memory:', random: seededRandom() })
  onTestFinished(() => store.close())
  await store.append('x', entries, 0, { documents: documents.map(({ bytes }) => bytes) })
  return { store, entries, folded }
}

test('the first case is stored, folds to the same, and its bundle verifies and folds to the same', async () => {
  const { store, entries, folded } = await storeWithFirstCase()
  expect((await store.read('x')).entries).toEqual(entries)
  expect((await store.load('x')).value).toEqual(folded)
  const verdict = verifyBundle(formatBundle(await store.bundle('x', signer)))
  if (!verdict.ok) expect.fail(verdict.failures.map(({ message }) => message).join('\n'))
  expect(verdict.erased).toEqual([])
  expect(fold(verdict.entries.map((entry, i) => parseEntry(entry, i)))).toEqual(folded)
})

test('a person is erased: the case still folds, and the bundle still verifies and says so', async () => {
  const { store, entries } = await storeWithFirstCase()
  const last = entries.at(-1)
  const index = entries.findIndex((entry) => entry.kind === 'party' && entry.type === 'person')
  const person = entries[index]
  if (last === undefined || person?.kind !== 'party') return expect.fail('the first case has no person')
  const erasure: Entry = {
    kind: 'erasure',
    of: person.id,
    at: last.at,
    by: last.by,
    why: 'asked to',
    paths: [...personalPaths(person)],
  }
  await store.append('x', [erasure], entries.length)
  expect((await store.load('x')).value.party.get(person.id)?.name).toBe(ERASED)
  const text = formatBundle(await store.bundle('x', signer))
  const verdict = verifyBundle(text)
  expect(verdict.ok && verdict.erased).toContainEqual({ index, path: '/name' })
  const sealed = JSON.parse(text).entries[index]
  expect(JSON.stringify(sealed)).not.toContain(person.name)
})

test('the case and the ledger have one word for what was erased', () => {
  expect(CASE_ERASED).toBe(ERASED)
})

test('new entries are held to more than recorded ones: an append refuses what another ledger may bring', async () => {
  const { store, entries } = await storeWithFirstCase()
  const last = entries.at(-1)
  const blank = { kind: 'party', id: 'nobody', at: last?.at, by: last?.by, type: 'body', name: '   ' }
  await expect(store.append('x', [blank], entries.length)).rejects.toMatchObject({
    code: 'invalid-entry',
    entry: 0,
    message: expect.stringContaining('name: expected some text'),
  })
  const size = await store.append('x', [blank], entries.length, { recorded: true })
  expect(size).toBe(entries.length + 1)
  expect((await store.load('x')).value.party.get('nobody')?.name).toBe('   ')
})
