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
import { hashName } from '@hearsay/text'
import { expect, test } from 'vitest'
import { caseRules } from './case-rules.ts'
import type { Engine } from './engine/engine.ts'
import { signer } from './testing/desk.ts'
import { overEngines } from './testing/engines.ts'
import { openPair } from './testing/store.ts'

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

async function storeWithFirstCase(engine: Engine) {
  const { entries, documents, case: folded } = readFirstCase()
  const store = await openPair(engine, caseRules)
  await store.writer.append('x', entries, 0, { documents: documents.map(({ bytes }) => bytes) })
  return { store, entries, folded }
}

test('the case and the ledger have one word for what was erased', () => {
  expect(CASE_ERASED).toBe(ERASED)
})

overEngines((fresh) => {
  test('the first case is stored, folds to the same, and its bundle verifies and folds to the same', async () => {
    const { store, entries, folded } = await storeWithFirstCase(fresh().engine)
    expect((await store.reader.read('x')).entries).toEqual(entries)
    expect((await store.reader.load('x')).value).toEqual(folded)
    const verdict = verifyBundle(formatBundle(await store.bundle('x', signer)))
    if (!verdict.ok) expect.fail(verdict.failures.map(({ message }) => message).join('\n'))
    expect(verdict.erased).toEqual([])
    expect(fold(verdict.entries.map((entry, i) => parseEntry(entry, i)))).toEqual(folded)
  })

  test('a person is erased: the case still folds, and the bundle still verifies and says so', async () => {
    const { store, entries } = await storeWithFirstCase(fresh().engine)
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
    await store.writer.append('x', [erasure], entries.length)
    expect((await store.reader.load('x')).value.party.get(person.id)?.name).toBe(ERASED)
    const text = formatBundle(await store.bundle('x', signer))
    const verdict = verifyBundle(text)
    expect(verdict.ok && verdict.erased).toContainEqual({ index, path: '/name' })
    const sealed = JSON.parse(text).entries[index]
    expect(JSON.stringify(sealed)).not.toContain(person.name)
  })

  test('new entries are held to more than recorded ones: an append refuses what another ledger may bring', async () => {
    const { store, entries } = await storeWithFirstCase(fresh().engine)
    const last = entries.at(-1)
    const blank = { kind: 'party', id: 'nobody', at: last?.at, by: last?.by, type: 'body', name: '   ' }
    await expect(store.writer.append('x', [blank], entries.length)).rejects.toMatchObject({
      code: 'invalid-entry',
      entry: 0,
      message: expect.stringContaining('name: expected some text'),
    })
    const size = await store.writer.append('x', [blank], entries.length, { recorded: true })
    expect(size).toBe(entries.length + 1)
    expect((await store.reader.load('x')).value.party.get('nobody')?.name).toBe('   ')
  })

  const last = (entries: readonly Entry[]) => ({ at: entries.at(-1)?.at ?? '', by: entries.at(-1)?.by ?? '' })
  const HOLDING = { code: 'invalid-entry', entry: 0 }

  test.each([false, true])(
    'an entry of a time to come is refused, recorded elsewhere or not (%s)',
    async (recorded) => {
      const { store, entries } = await storeWithFirstCase(fresh().engine)
      const late = {
        kind: 'party',
        id: 'late',
        type: 'body',
        name: 'Late',
        ...last(entries),
        at: '9999-01-01T00:00:00Z',
      }
      await expect(store.writer.append('x', [late], entries.length, { recorded })).rejects.toMatchObject({
        ...HOLDING,
        message: expect.stringContaining('expected a time not after the present'),
      })
    },
  )

  test('words stand where they do in the text, with a mark of byte order before it or without', async () => {
    const { store, entries } = await storeWithFirstCase(fresh().engine)
    const bytes = new TextEncoder().encode('\ufeffIt fell.')
    const document = entries.find((entry) => entry.kind === 'document' && entry.form === 'capture')
    const statement = entries.find(
      ({ kind, ...entry }) => kind === 'statement' && !('within' in entry || 'recants' in entry),
    )
    const words = [{ start: 0, end: 8, exact: 'It fell.', prefix: '', suffix: '' }]
    const added = [
      { ...document, ...last(entries), id: 'marked', hash: hashName(bytes), held: 'published' },
      { ...statement, ...last(entries), id: 'in-marked', document: 'marked', words },
    ]
    const size = entries.length + added.length
    await expect(store.writer.append('x', added, entries.length, { documents: [bytes] })).resolves.toBe(size)
  })

  test.each([false, true])(
    'words that are not in the bytes are refused, recorded elsewhere or not (%s)',
    async (recorded) => {
      const { store, entries } = await storeWithFirstCase(fresh().engine)
      const statement = entries.find((entry) => entry.kind === 'statement' && entry.words.length > 0)
      if (statement?.kind !== 'statement') return expect.fail('the first case has no statement')
      const words = statement.words.map((one) => ({ ...one, exact: 'x'.repeat(one.exact.length) }))
      const forged = { ...statement, ...last(entries), id: 'forged', words }
      await expect(store.writer.append('x', [forged], entries.length, { recorded })).rejects.toMatchObject({
        ...HOLDING,
        message: expect.stringContaining('expected words of "forged" in'),
      })
    },
  )
})
