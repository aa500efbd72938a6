import { expect, test } from 'vitest'
import { sameName } from './names.ts'

test.each<[string, string, boolean]>([
  ['the miller', 'The Miller', true],
  ['Ada Quill', 'Mayor Ada Quill', true],
  ['Ada Quill', 'Ada Quill, the mayor of Norby', true],
  ['Ada Quill', 'the mayor, Dr Ada Quill', true],
  ['Ada Quill', 'Ada Quill who runs the port', true],
  ['Ada Quill', 'port manager Ada Quill', true],
  ['Ada Quill', 'a lawyer for Ada Quill', false],
  ['Ada Quill', 'Ada Quill and Bo Marsh', false],
  ['Quill', 'Ada Quill', false],
  ['the Minister of Ports', 'Minister', false],
  ["the mayor's", 'the mayor', true],
  ['the', 'the', true],
  ['Ada', '', false],
])('%j is said of %j: %s', (expected, name, same) => expect(sameName(expected, name)).toBe(same))
