import { expect, test } from 'vitest'
import { personalPaths } from './personal.ts'
import { entry, smallCase } from './testing/sample.ts'

test.each([
  [
    'a person',
    entry('party', { id: 'p', type: 'person', name: 'P' }),
    ['/name', '/short', '/aliases', '/about'],
  ],
  ['a group', entry('party', { id: 'p', type: 'group', name: 'P' }), []],
  ['an author', entry('author', { id: 'a', name: 'A', role: 'editor' }), ['/name']],
  ['a claim', entry('claim', { id: 'c', text: 'C.' }), []],
  [
    'a correction',
    entry('correction', { of: 'p', why: 'x', set: { name: 'Q', type: 'person' } }),
    ['/set/name'],
  ],
  ['a retraction', entry('retraction', { of: 'p', why: 'x' }), []],
])('%s has these fields sealed', (_, given, paths) => expect(personalPaths(given)).toEqual(paths))

test('a statement has its words and gist sealed', () => {
  const [statement] = smallCase().filter(({ kind }) => kind === 'statement')
  expect(statement && personalPaths(statement)).toEqual(['/words', '/gist'])
})
