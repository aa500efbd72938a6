import { expect, test } from 'vitest'
import { saidOn } from './shape.ts'
import { takesBack } from './taking-back.ts'
import { page } from './testing/pages.ts'
import { wordsAt } from './told.ts'

const taking: [string, boolean][] = [
  ['I take that back.', true],
  ['he withdraws his words', true],
  ['so scratch that', true],
  ['I do not take it back.', false],
  ["The van I don't take back.", false],
  ['They took the bread back to the shop', true],
  ['It was open.', false],
]
test.each(taking)('%s takes back: %s', (words, expected) => {
  expect(takesBack(words)).toBe(expected)
})

const told = page('“The gate was open,” said Ola Berg. “I saw a dog.”', {
  name: 'a.txt',
  outlet: 'Lund Post',
  published: '2024-03-01',
})

test('a statement on a later page takes back what is alike on an earlier one', () => {
  const later = page('Ola Berg told the Orn Wire: “I take back that the gate was open.”', {
    name: 'b.txt',
    outlet: 'Orn Wire',
    published: '2024-03-04',
  })
  const said = saidOn([told, later])
  const fallen = said.flatMap(({ recants }) => recants.map((at) => said[at]))
  expect(fallen.map((one) => wordsAt(told.text, one?.words ?? []))).toEqual(['“The gate was open,”'])
})

test('nothing is taken back before it was said', () => {
  const earlier = page('Ola Berg said: “I take back that the gate was open.”', {
    name: 'b.txt',
    outlet: 'Orn Wire',
    published: '2024-02-01',
  })
  expect(saidOn([told, earlier]).flatMap(({ recants }) => recants)).toEqual([])
})
