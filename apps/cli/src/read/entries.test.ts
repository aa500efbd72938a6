import { loadReader } from '@hearsay/reading/node'
import { expect, test } from 'vitest'
import { diffReadings } from './diff.ts'
import { entriesOf } from './entries.ts'

const TEXT = `Mayor Ada Quill told reporters that engineers had warned her the bridge was unsafe.

Most of the 20 to 30 residents said the bridge was safe.`
const FRAME = { document: 'notes', at: '2026-11-23T00:00:00Z', by: 'desk', locale: 'en' as const }

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
    basis: { kind: 'unstated' as const, from: null },
  }))
  const made = entriesOf(TEXT, { statements: they, diagnostics }, FRAME)
  const parties = made.filter((entry) => entry.kind === 'party')
  expect(parties.length).toBe(they.length)
  for (const { name, why } of parties) {
    expect(name).toBe('“they”, not identified')
    expect(why).toMatch(/does not show who is meant/)
  }
})

test('a re-reading shows what was added, what is missing and what changed', () => {
  const [first, ...rest] = statements
  if (!first) throw new Error('expected a statement')
  expect(diffReadings(statements, statements)).toEqual({
    added: [],
    missing: [],
    changed: [],
    same: statements.length,
  })
  expect(diffReadings(rest, statements).added).toEqual([first])
  expect(diffReadings(statements, rest).missing).toEqual([first])
  const denied = { ...first, act: 'deny' as const }
  expect(diffReadings(statements, [denied, ...rest]).changed).toEqual([{ before: first, after: denied }])
})
