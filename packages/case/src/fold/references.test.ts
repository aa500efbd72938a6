import { expect, test } from 'vitest'
import type { RecordEntry } from '../kinds/index.ts'
import { entry, smallCase } from '../testing/sample.ts'
import { MENTIONING_FIELDS, references } from './references.ts'

test('a record mentions what its fields name, wherever they lie, and what its prose cites', () => {
  const told = smallCase().map((item) =>
    item.kind === 'statement'
      ? entry('statement', { ...item, basis: { kind: 'told-by', through: 'tape' } })
      : item,
  )
  const statement = told.find(({ kind }) => kind === 'statement') as RecordEntry
  expect(references(statement).map(({ path, id }) => `${path.join('.')} ${id}`)).toEqual([
    'document page',
    'source mira',
    'basis.through tape',
  ])
  const account = entry('account', {
    id: 'fell',
    title: 'Fell',
    short: 'fell',
    needs: ['it-fell', 'it-rose'],
    sentences: [{ text: 'So.', cites: ['page'] }],
  }) as RecordEntry
  expect(references(account).map(({ path, id }) => `${path.join('.')} ${id}`)).toEqual([
    'needs.0 it-fell',
    'needs.1 it-rose',
    'sentences.0.cites.0 page',
  ])
})

test('fields that hold ids are those of every kind, by their own names', () => {
  const some = ['within', 'through', 'outlet', 'members', 'into', 'by', 'cites', 'of']
  expect([...MENTIONING_FIELDS]).toEqual(expect.arrayContaining(some))
  for (const field of ['basis.by', 'name', 'text', 'gist', 'kind', 'id'])
    expect(MENTIONING_FIELDS.has(field)).toBe(false)
})
