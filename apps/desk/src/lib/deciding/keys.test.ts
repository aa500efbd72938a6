import { expect, test } from 'vitest'
import { keptAs, keyFault, keysIn } from './keys.ts'

test('keys that somebody chose hold, and anything that is none of them is the usual ones', () => {
  const chosen = 'qxjkusvel1'
  expect(keptAs(keysIn(chosen))).toBe(chosen)
  for (const wrong of [undefined, '', 'aajkusvelw', 'axjkusve ;', '<script>'])
    expect(keysIn(wrong)).toMatchObject({ accept: 'a', refuse: 'x', within: 'w' })
})

test.each([
  ['axjkusvelw', null],
  ['قxjkusvelw', null],
  ['axakusvelw', { kind: 'twice', key: 'a', first: 'accept', second: 'next' }],
  ['a jkusvelw', { kind: 'none', command: 'refuse', key: ' ' }],
  ['ax', { kind: 'none', command: 'next', key: '' }],
])('of the keys %s this is wrong: %j', (given, fault) => {
  expect(keyFault([...given])).toEqual(fault)
})
