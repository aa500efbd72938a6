import { parseEntry } from '@hearsay/case'
import type { Reading, Statement } from '@hearsay/reading'
import { loadReader } from '@hearsay/reading/node'
import { spanOf, statement } from '@hearsay/reading/testing'
import { draftWords } from '@hearsay/words'
import { expect, test } from 'vitest'
import { draftOf } from './records.ts'

const TEXT = `Mayor Ada Quill told reporters that engineers had warned her the bridge was unsafe.

Most of the 20 to 30 residents said the bridge was safe.`
const FRAME = { document: 'notes', at: '2026-11-23T00:00:00Z', by: 'desk', words: draftWords('en') }
const entriesOf = (text: string, reading: Reading, frame: typeof FRAME) =>
  draftOf(text, reading, frame).map((record) => parseEntry(record))

const entries = entriesOf(TEXT, loadReader().read(TEXT), FRAME)
const statements = entries.filter((entry) => entry.kind === 'statement')

test('a reading becomes entries: exact words, nested, with parties that are there', () => {
  const parties = new Set(
    entries.filter(({ kind }) => kind === 'party').map((entry) => ('id' in entry ? entry.id : '')),
  )
  const ids = new Set(statements.map(({ id }) => id))
  expect(parties).toContain('ada-quill')
  expect(ids.size).toBe(statements.length)
  expect(statements.some(({ within }) => within === 'ada-quill-assert')).toBe(true)
  for (const { words, source, within } of statements) {
    for (const { start, end, exact } of words) expect(TEXT.slice(start, end)).toBe(exact)
    if (source !== null) expect(parties).toContain(source)
    if (within !== undefined) expect(ids).toContain(within)
  }
})

test('speakers whom the text does not identify stay apart, and say so', () => {
  const { statements: read, diagnostics } = loadReader().read(TEXT)
  const they = read.map((each) => ({
    ...each,
    speaker: { name: 'they', mention: [0, 4] as const, by: 'unresolved' as const },
    addressee: null,
    basis: { kind: 'unstated' as const, from: null, why: null },
  }))
  const made = entriesOf(TEXT, { statements: they, layout: [], diagnostics }, FRAME)
  const parties = made.filter((entry) => entry.kind === 'party')
  expect(parties.length).toBe(they.length)
  for (const { name, why } of parties) {
    expect(name).toBe('“they”, not identified')
    expect(why).toMatch(/does not show who is meant/)
  }
})

const SHORT = 'Ada \u0007 Quill told us: it fell, he said, into the river.'
const ada = { name: 'Ada \u0007 Quill', mention: [0, 11] as const, by: 'name' as const }
const crowd = { low: null, high: 30, quantifier: 'most' }
const made = (...read: ReturnType<typeof statement>[]) =>
  entriesOf(SHORT, { statements: read, layout: [], diagnostics: [] }, FRAME)

test('all that is known of a statement is kept, and why it stands there', () => {
  const [adaEntry, us, ...others] = made(
    statement({
      source: [spanOf(SHORT, 'he')],
      cue: [spanOf(SHORT, 'said')],
      content: [spanOf(SHORT, 'it fell'), spanOf(SHORT, 'into the river')],
      speaker: ada,
      addressee: { ...ada, name: 'us' },
      act: 'deny',
      modality: 'hedged',
      crowd,
      confidence: 0.874,
    }),
  )
  const frame = { at: FRAME.at, by: 'desk' }
  const why = 'Read by machine; to be checked by a person before it is accepted.'
  expect(adaEntry).toEqual({
    kind: 'party',
    id: 'ada-quill',
    ...frame,
    why,
    type: 'crowd',
    name: 'Ada Quill',
  })
  expect(us).toEqual({ kind: 'party', id: 'us', ...frame, why, type: 'person', name: 'us' })
  expect(others).toEqual([
    expect.objectContaining({
      kind: 'statement',
      id: 'ada-quill-deny',
      ...frame,
      why: `${why} 87% sure.`,
      document: 'notes',
      gist: 'it fell … into the river',
      source: 'ada-quill',
      act: 'deny',
      addressee: 'us',
      crowd: { low: 0, high: 30, quantifier: 'most' },
      basis: { kind: 'unstated' },
      modality: 'hedged',
    }),
  ])
  const [found] = others.filter((entry) => entry.kind === 'statement')
  expect(found?.words.map(({ exact }) => exact)).toEqual(['it fell', 'he', 'said', 'into the river'])
  expect(found).not.toHaveProperty('within')
})

test('what is not known is not made up', () => {
  const [first, ...rest] = made(
    statement({ content: [spanOf(SHORT, 'fell')], crowd: { low: 2, high: 3, quantifier: null } }),
    statement({ content: [[4, 5]], within: 0, speaker: ada }),
  ).filter((entry) => entry.kind === 'statement')
  expect(first).toMatchObject({ id: 'nobody-assert', source: null, crowd: { low: 2, high: 3 } })
  expect(first?.crowd).not.toHaveProperty('quantifier')
  expect(first).not.toHaveProperty('addressee')
  expect(rest).toMatchObject([{ id: 'ada-quill-assert', gist: '…', within: 'nobody-assert' }])
  expect(rest[0]).not.toHaveProperty('crowd')
})

test.each([
  [
    { kind: 'told-by', from: 'Ada \u0007 Quill', why: null },
    { kind: 'told-by', by: 'ada-quill' },
  ],
  [{ kind: 'told-by', from: null, why: null }, { kind: 'unstated' }],
  [{ kind: 'witnessed', from: null, why: null }, { kind: 'witnessed' }],
] as const)('a basis of %j', (basis, recorded) => {
  const entries = made(statement({ content: [spanOf(SHORT, 'fell')], speaker: ada, basis }))
  expect(entries.at(-1)).toMatchObject({ basis: recorded })
  const parties = entries.filter((entry) => entry.kind === 'party')
  expect(parties).toMatchObject([{ id: 'ada-quill', type: 'person' }])
})

test('how the source knows is said in the words that say so', () => {
  const basis = { kind: 'witnessed', from: null, why: spanOf(SHORT, 'fell') } as const
  const why = (each: Statement['basis']) =>
    made(statement({ content: [spanOf(SHORT, 'fell')], speaker: ada, basis: each })).at(-1)?.why
  expect(why(basis)).toMatch(/taken from “fell”\.$/)
  expect(why({ ...basis, kind: 'own' })).not.toMatch(/taken from/)
})

test('a teller who is only a pronoun is a party of its own, not identified', () => {
  const basis = { kind: 'told-by', from: 'them', why: null } as const
  const entries = made(statement({ content: [spanOf(SHORT, 'fell')], speaker: ada, basis }))
  const parties = entries.flatMap((entry) => (entry.kind === 'party' ? [entry.name] : []))
  expect(parties).toContain('“them”, not identified')
})

test('a name is one party, however it is written', () => {
  const content = [spanOf(SHORT, 'fell')]
  const parties = made(
    statement({ content, speaker: ada }),
    statement({ content, speaker: { ...ada, name: 'ADA Quill' } }),
  ).filter((entry) => entry.kind === 'party')
  expect(parties).toMatchObject([{ id: 'ada-quill', name: 'Ada Quill' }])
})

test('one who is not identified may be a crowd, and is another each time', () => {
  const they = { ...ada, name: 'they', by: 'unresolved' as const }
  const content = [spanOf(SHORT, 'fell')]
  const parties = made(
    statement({ content, speaker: they, crowd }),
    statement({ content, speaker: they, addressee: they }),
  ).filter((entry) => entry.kind === 'party')
  expect(parties.map(({ id, type }) => [id, type])).toEqual([
    ['they-not-identified', 'crowd'],
    ['they-not-identified-2', 'person'],
  ])
})

test('each who says it together has a statement of his own, in the same words', () => {
  const [bo, cy] = ['Bo', 'Cy'].map((name) => ({ ...ada, name }))
  const [adas, bos, cys, inner] = made(
    statement({ content: [spanOf(SHORT, 'it fell')], speaker: ada, also: [bo ?? ada, cy ?? ada] }),
    statement({ content: [spanOf(SHORT, 'fell')], within: 0 }),
  ).filter((entry) => entry.kind === 'statement')
  expect([adas?.id, bos?.id, cys?.id]).toEqual(['ada-quill-assert', 'bo-assert', 'cy-assert'])
  expect([adas?.source, bos?.source, cys?.source]).toEqual(['ada-quill', 'bo', 'cy'])
  expect(bos?.words).toEqual(adas?.words)
  expect(inner?.within).toBe('ada-quill-assert')
})

test.each([
  [{ low: null, high: null, quantifier: null }, undefined],
  [
    { low: null, high: null, quantifier: 'many' },
    { low: 2, high: null, quantifier: 'many' },
  ],
  [
    { low: 3, high: null, quantifier: null },
    { low: 3, high: null },
  ],
])('a crowd of %j is counted as %j', (crowd, recorded) => {
  const [party, found] = made(statement({ content: [spanOf(SHORT, 'fell')], speaker: ada, crowd }))
  expect(party).toMatchObject({ type: 'crowd' })
  expect(found).toMatchObject({ kind: 'statement' })
  expect(found && 'crowd' in found ? found.crowd : undefined).toEqual(recorded)
})
