import { expect, it } from 'vitest'
import { diff, fold } from './index.ts'
import { entry, smallCase } from './testing/sample.ts'

it('says what was added, removed and changed between two states', () => {
  const before = fold(smallCase())
  const after = fold(
    [
      entry('claim', { id: 'it-rose', text: 'It rose.' }),
      entry('retraction', { of: 'mira-says:it-fell', why: 'misread' }),
      entry('correction', { of: 'mira', set: { name: 'Mira Osman' }, why: 'full name' }),
    ],
    before,
  )
  expect(diff(before, after).map(({ kind, id, change, fields }) => [kind, id, change, ...fields])).toEqual([
    ['party', 'mira', 'changed', 'name'],
    ['claim', 'it-rose', 'added'],
    ['bearing', 'mira-says:it-fell', 'removed'],
  ])
  expect(diff(before, before)).toEqual([])
})
