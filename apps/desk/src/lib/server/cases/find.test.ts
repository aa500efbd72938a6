import { type Case, type Entry, fold, parseEntry } from '@hearsay/case'
import { expect, test } from 'vitest'
import { findRecords } from './find.ts'

const AT = '2026-01-01T00:00:00Z'
const LATER = '2026-01-03T00:00:00Z'
const entry = (value: Readonly<Record<string, unknown>>): Entry =>
  parseEntry({ at: AT, by: 'mara', ...value }) as Entry
const party = (id: string, name: string, at = AT) => entry({ kind: 'party', id, name, type: 'person', at })

const HEAD = [
  entry({ kind: 'case', id: 'weir', title: 'Weir', question: 'Who?', kicker: 'Ash', language: 'en' }),
  entry({ kind: 'author', id: 'mara', name: 'Mara', role: 'editor' }),
]
const PARTIES = [
  party('quillon', 'Quillon Marsh'),
  party('ada', 'Ada Quill', '2026-01-02T00:00:00Z'),
  party('ahmad', 'أحمد الجبوري', LATER),
]

const found = (of: Case, text: string, place = 'one') =>
  findRecords(of, place, ['party', 'claim'], text).map(({ id }) => id)

test.each([
  ['quill', ['quillon', 'ada']],
  ['ADA q', ['ada']],
  ['احمد', ['ahmad']],
  ['جبوري', ['ahmad']],
  ['the', ['claim']],
  ['nobody', []],
  ['', ['claim', 'ahmad', 'ada', 'quillon']],
])('%j finds %j', (text, ids) => {
  const claim = entry({ kind: 'claim', id: 'claim', text: 'The gate was opened.', at: LATER })
  expect(found(fold([...HEAD, ...PARTIES, claim]), text, 'other')).toEqual(ids)
})

test('what is new is found, and what was corrected or retracted as it stands', () => {
  let of = fold([...HEAD, ...PARTIES])
  expect(found(of, 'quill')).toEqual(['quillon', 'ada'])
  of = fold([party('new', 'Quilla', LATER)], of)
  expect(found(of, 'quill')).toEqual(['new', 'quillon', 'ada'])
  const why = 'Somebody else.'
  of = fold([entry({ kind: 'correction', of: 'ada', set: { name: 'Ada Reed' }, why, at: LATER })], of)
  of = fold([entry({ kind: 'retraction', of: 'new', why, at: LATER })], of)
  expect(found(of, 'quill')).toEqual(['quillon'])
  expect(found(of, 'reed')).toEqual(['ada'])
})

test('at most twenty are given', () => {
  const many = Array.from({ length: 30 }, (_, i) => party(`p${i}`, `Somebody ${i}`))
  expect(found(fold([...HEAD, ...many]), 'some', 'many')).toHaveLength(20)
})
