import { expect, test } from 'vitest'
import type { Entry } from '../kinds/index.ts'
import { entry } from '../testing/sample.ts'
import { unexplainedErasures } from './erased.ts'

const person = entry('party', { id: 'mira', type: 'person', name: '[erased]' })
const other = entry('party', { id: 'noor', type: 'person', name: '[erased]' })
const correction = entry('correction', { of: 'mira', why: 'So.', set: { name: '[erased]' } })
const erasure = (of: string, path = '/name') => entry('erasure', { of, why: 'Asked to.', paths: [path] })

test.each<[name: string, entries: Entry[], erased: [number, string][], left: [number, string][]]>([
  ['nothing is erased', [person], [], []],
  ['an erasure says so', [person, erasure('mira')], [[0, '/name']], []],
  ['no entry says so', [person], [[0, '/name']], [[0, '/name']]],
  ['an erasure before it', [erasure('mira'), person], [[1, '/name']], [[1, '/name']]],
  ['an erasure of another', [person, erasure('noor')], [[0, '/name']], [[0, '/name']]],
  ['an erasure of another field', [person, erasure('mira', '/gist')], [[0, '/name']], [[0, '/name']]],
  [
    'a correction of it too',
    [person, correction, erasure('mira')],
    [
      [0, '/name'],
      [1, '/set/name'],
    ],
    [],
  ],
  [
    'a correction after it',
    [person, erasure('mira'), correction],
    [
      [0, '/name'],
      [2, '/set/name'],
    ],
    [[2, '/set/name']],
  ],
  [
    'one of two',
    [person, other, erasure('noor')],
    [
      [0, '/name'],
      [1, '/name'],
    ],
    [[0, '/name']],
  ],
  ['an index that is none', [person], [[7, '/name']], [[7, '/name']]],
])('%s', (_, entries, erased, left) => {
  const at = ([index, path]: [number, string]) => ({ index, path })
  expect(unexplainedErasures(entries, erased.map(at))).toEqual(left.map(at))
})
