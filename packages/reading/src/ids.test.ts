import { expect, test } from 'vitest'
import { idMaker } from './ids.ts'

test.each([
  ['Ada Quill', 'ada-quill'],
  ['  Ada — Quill!', 'ada-quill'],
  ['Zoë Šafář', 'zoe-safar'],
  ['ÉCOLE 12', 'ecole-12'],
  ['中文', 'party'],
  ['…', 'party'],
  ['a'.repeat(61), 'a'.repeat(60)],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  [`${'a'.repeat(58)} bc`, `${'a'.repeat(58)}-b`],
])('%j is called %s', (words, id) => expect(idMaker()(words, 'party')).toBe(id))

test('no two have one id', () => {
  const newId = idMaker()
  const words = ['Ada', 'ada', 'Ada 2', 'ADA', '中文', '…']
  expect(words.map((each) => newId(each, 'party'))).toEqual([
    'ada',
    'ada-2',
    'ada-2-2',
    'ada-3',
    'party',
    'party-2',
  ])
})
