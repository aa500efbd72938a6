import { expect, test } from 'vitest'
import { sameParty } from './parties.ts'

test.each<[string, string, boolean]>([
  ['Quill', 'Mayor Ada Quill', true],
  ['Ada Quill', 'Bo Quill', false],
  ['Ada Quill', 'Mrs. Quill', true],
  ['Quill', 'Quill Campaign', false],
  ['the Quill campaign', 'Quill', false],
  ['Quill’s lawyers', 'a lawyer', true],
  ['Quill', "Quill's lawyer", false],
  ['Norby Port Authority', 'NPA', true],
  ['U.N.', 'UN', true],
  ['engineers at the port', 'some of the engineers', true],
  ['two dozen of the sailors', 'sailors who stayed', true],
  ['Lind', 'Dora Lind Marsh', true],
  ['the mayor', 'The Mayor', true],
  ['', 'Ada', false],
])('%j and %j: %s', (a, b, same) => {
  expect([sameParty(a, b), sameParty(b, a)]).toEqual([same, same])
})
