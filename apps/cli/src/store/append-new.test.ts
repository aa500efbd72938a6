import { CaseError, type Entry, parseEntry } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { type Desk, StoreError, type StoreErrorCode } from '@hearsay/store'
import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/hearsay.ts'
import { type Appended, appendedWords, appendNew, type Incoming } from './append-new.ts'
import { withDesk } from './open.ts'

const HEAD = { id: 'small', kicker: 'Small', title: 'A case', question: 'Did it?', language: 'en' }
const OPENING = [
  entry('case', HEAD),
  entry('author', { id: 'ana', name: 'Ana', role: 'editor' }),
  entry('party', { id: 'gazette', type: 'outlet', name: 'The Gazette' }),
]
const AT = '2026-01-01T00:00:00Z'
const party = (name: string, more: object = {}) =>
  entry('party', { id: 'mira', type: 'person', name, ...more })
const incoming = (entries: readonly Entry[], more: Partial<Incoming> = {}): Incoming => ({
  name: 'folder',
  entries,
  documents: [],
  recorded: false,
  ...more,
})

/** A page of the author's own, with these bytes. */
function page(text: string) {
  const bytes = Buffer.from(text)
  const hash = hashName(bytes, nodeSha256)
  const fields = {
    form: 'capture',
    title: 'A page',
    citation: 'Notes',
    outlet: 'gazette',
    captured: AT,
    mediaType: 'text/plain',
  }
  return { bytes, hash, entry: entry('document', { id: 'page', ...fields, hash, held: 'published' }) }
}

test('appends what is new, and nothing twice', async () => {
  await withDesk(temporaryFolder(), async (data) => {
    const { bytes, entry: document } = page('a')
    const all = [...OPENING, party('Mira'), document]
    const other = page('not of this case').bytes
    const append = (entries: readonly Entry[]) =>
      appendNew(data, incoming(entries, { documents: [other, bytes] }))
    expect(await append(OPENING)).toEqual({ id: 'small', added: 3, size: 3 })
    expect(await append(all)).toEqual({ id: 'small', added: 2, size: 5 })
    expect(await append(all)).toEqual({ id: 'small', added: 0, size: 5 })
    expect(await append(OPENING)).toEqual({ id: 'small', added: 0, size: 5 })
  })
})

test.each<[appended: Appended, words: string]>([
  [{ id: 'small', added: 1, size: 1200 }, 'small: 1 entry added; 1,200 now.'],
  [{ id: 'small', added: 0, size: 1 }, 'small: nothing new; 1 entry.'],
])('%j is told', (appended, words) => expect(appendedWords(appended, 'en')).toBe(words))

describe('another history is refused', () => {
  const [ours, theirs] = [page('a'), page('b')]
  const mira = `party mira of ${AT}`
  const long = 'Mira '.repeat(25)
  const correction = (name: string) => entry('correction', { of: 'mira', why: 'So.', set: { name } })
  test.each<[about: string, recorded: Entry[], given: Entry[], index: number, found: string]>([
    ['another value', [party('Mira')], [party('Mara')], 3, `${mira}, with name "Mira"; found name "Mara"`],
    [
      'a later entry',
      [party('Mira'), correction('Mara')],
      [party('Mira'), correction('Mora')],
      4,
      `correction mira of ${AT}, with set {"name":"Mara"}; found set {"name":"Mora"}`,
    ],
    [
      'a value that is not there',
      [party('Mira')],
      [party('Mira', { why: 'So.' })],
      3,
      `${mira}, with why missing; found why "So."`,
    ],
    [
      'a value of a hundred characters, and a longer one',
      [party('a'.repeat(98))],
      [party(`${'a'.repeat(98)}b`)],
      3,
      `${mira}, with name "${'a'.repeat(98)}"; found name "${'a'.repeat(96)}…`,
    ],
    ['another entry', [party('Mira')], [ours.entry], 3, `${mira}; found document page of ${AT}`],
    [
      'another time',
      [party('Mira')],
      [party('Mira', { at: '2026-01-02T00:00:00Z' })],
      3,
      `${mira}; found party mira of 2026-01-02T00:00:00Z`,
    ],
    [
      'another document, and which file it was',
      [ours.entry],
      [theirs.entry],
      3,
      `document page of ${AT}, with hash "${ours.hash}"; found hash "${theirs.hash}", that of b.txt`,
    ],
    [
      'a document with another title',
      [ours.entry],
      [{ ...ours.entry, title: long.trim() } as Entry],
      3,
      `document page of ${AT}, with title "A page"; found title "${long.slice(0, 96)}…`,
    ],
  ])('%s', async (_, recorded, given, index, found) => {
    const message =
      `folder: expected entry ${index} of small as the store has it, ${found}. ` +
      'What is recorded is not rewritten: put corrections into a new file.'
    await withDesk(temporaryFolder(), async (data) => {
      await appendNew(data, incoming([...OPENING, ...recorded], { documents: [ours.bytes] }))
      const fileOf = (hash: string) => (hash === theirs.hash ? 'b.txt' : 'another.txt')
      const changed = incoming([...OPENING, ...given], { documents: [theirs.bytes], fileOf })
      await expect(appendNew(data, changed)).rejects.toMatchObject({
        code: 'diverges',
        message,
        problems: [{ code: 'diverges', where: `/entries/${index}`, message }],
      })
    })
  })
})

describe('after an erasure', () => {
  const mira = party('Mira', { aliases: ['Mimi'] })
  const erasure = entry('erasure', { of: 'mira', why: 'She asked.', paths: ['/name', '/aliases'] })
  const set = (fields: object) => entry('correction', { of: 'mira', why: 'So.', set: fields })
  const correction = (name: string) => set({ name })
  const erased = { ...mira, name: '[erased]', aliases: '[erased]' } as unknown as Entry
  const before = [...OPENING, mira, correction('Myra')]

  async function appending(recorded: readonly Entry[], given: readonly Entry[]) {
    return await withDesk(temporaryFolder(), async (data) => {
      await appendNew(data, incoming(recorded))
      return await appendNew(data, incoming(given))
    })
  }

  test.each<[about: string, given: Entry[], added: number]>([
    ['the same, without the erasure', before, 0],
    ['the same, with the erasure', [...before, erasure], 0],
    ['the same, with more after the erasure', [...before, erasure, correction('Mora')], 1],
    [
      'what reads as erased there too',
      [...OPENING, parseEntry(erased, 3), correction('[erased]'), erasure],
      0,
    ],
  ])('comes in again: %s', async (_, given, added) => {
    expect(await appending([...before, erasure], given)).toEqual({ id: 'small', added, size: 6 + added })
  })

  test('an erasure that only the other has is carried out', async () => {
    const given = [...OPENING, parseEntry(erased, 3), correction('[erased]'), erasure]
    expect(await appending(before, given)).toEqual({ id: 'small', added: 1, size: 6 })
  })

  test.each<[about: string, recorded: Entry[], given: Entry[], message: RegExp]>([
    [
      'what was not erased still counts',
      [...before, erasure],
      [...OPENING, { ...mira, type: 'body' } as Entry],
      /with type "person"; found type "body"/,
    ],
    [
      'so does what was said after it',
      [...before, erasure, correction('Mora')],
      [...before, erasure, correction('Mira')],
      /Mora.*found.*Mira/,
    ],
    [
      'also where it says nothing, as what is erased does',
      [...before, erasure, set({ aliases: [] })],
      [...before, erasure, set({ aliases: ['Mo'] })],
      /"aliases":\[\].*found.*"Mo"/,
    ],
    [
      'nothing is erased of what no entry says so',
      before,
      [...OPENING, parseEntry(erased, 3)],
      /with aliases \["Mimi"\]; found aliases \[\]/,
    ],
  ])('%s', async (_, recorded, given, message) => {
    await expect(appending(recorded, given)).rejects.toThrow(message)
  })
})

test('entries that do not begin a case are refused', async () => {
  await withDesk(temporaryFolder(), async (data) => {
    await expect(appendNew(data, incoming([party('Mira')]))).rejects.toMatchObject({
      code: 'bad-case',
      message: 'folder: expected a case entry first',
    })
    await expect(appendNew(data, incoming([]))).rejects.toMatchObject({ code: 'bad-case' })
  })
})

describe('what the store says', () => {
  /** A store without cases, whose `append` does this. */
  function saying(append: () => Promise<number>, read: StoreErrorCode = 'unknown-case') {
    const calls: unknown[][] = []
    const reader = { read: () => Promise.reject(new StoreError(read, 'read')) }
    const writer = {
      append: (...call: unknown[]) => {
        calls.push(call)
        return append()
      },
    }
    return { data: { reader, writer } as unknown as Desk, calls }
  }

  function failing(times: number, error: Error) {
    let left = times
    return saying(() => (left-- > 0 ? Promise.reject(error) : Promise.resolve(3)))
  }

  test.each([
    [4, true],
    [5, false],
  ])('that others were first %i times in a row is got over: %s', async (times, over) => {
    const conflict = new StoreError('conflict', 'changed')
    const appending = appendNew(failing(times, conflict).data, incoming(OPENING))
    if (over) expect(await appending).toEqual({ id: 'small', added: 3, size: 3 })
    else await expect(appending).rejects.toBe(conflict)
  })

  test.each(['invalid-entry', 'missing-document', 'unnamed-document'] as const)(
    '%s is a bad case, tried once',
    async (code) => {
      const { data, calls } = failing(9, new StoreError(code, 'why'))
      await expect(appendNew(data, incoming(OPENING))).rejects.toMatchObject({
        code: 'bad-case',
        message: 'folder: why',
      })
      expect(calls).toHaveLength(1)
    },
  )

  test('problems of entries are told as those of a case', async () => {
    const cause = new CaseError([{ code: 'shape', entry: 1, path: [], message: 'expected a name' }])
    const { data } = failing(1, new StoreError('invalid-entry', 'why', { cause }))
    await expect(appendNew(data, incoming(OPENING))).rejects.toMatchObject({
      code: 'bad-case',
      message: 'folder: entry 1: expected a name',
    })
  })

  test.each([new StoreError('corrupt', 'why'), new Error('why')])('%s stays what it is', async (error) => {
    await expect(appendNew(failing(1, error).data, incoming(OPENING))).rejects.toBe(error)
  })

  test('a store that cannot be read is not taken for an empty one', async () => {
    const { data } = saying(() => Promise.resolve(3), 'corrupt')
    await expect(appendNew(data, incoming(OPENING))).rejects.toMatchObject({ code: 'corrupt' })
  })

  test.each([true, false])('entries go with their documents, recorded before: %s', async (recorded) => {
    const { bytes, entry: document } = page('a')
    const entries = [...OPENING, document]
    const { data, calls } = saying(() => Promise.resolve(4))
    await appendNew(data, incoming(entries, { documents: [page('b').bytes, bytes], recorded }))
    expect(calls).toEqual([['small', entries, 0, { documents: [bytes], recorded }]])
  })
})
