import { expect, test } from 'vitest'
import { bracketed, fansOut, strandCounts } from './strands.ts'

test.each([
  ['one strand a person, the doubtful ones after the sure', { low: 20, high: 25 }, 20, 25],
  ['as many as are counted exactly', { low: 7, high: 7 }, 7, 7],
  ['three more where nobody says how many more', { low: 13, high: null }, 13, 16],
  ['one that is sure where there may be nobody', { low: 0, high: 2 }, 1, 2],
  ['one where nobody says how many', { low: 0, high: null }, 1, 4],
  ['forty at most', { low: 30, high: 1000 }, 30, 40],
  ['forty at most, all sure', { low: 200, high: 1000 }, 40, 40],
  ['three beside the forty', { low: 200, high: null }, 40, 43],
])('a crowd has %s', (_, crowd, certain, all) => {
  expect(strandCounts(crowd)).toEqual({ certain, all })
})

const vertex = { id: 'people', name: 'People', detail: '', page: false, start: undefined }
const crowd = { ...vertex, crowd: { low: 2, high: 3 } }
const leaf = { vertex, children: [], column: 0 }

test.each([
  ['a crowd at which a thread starts', { vertex: crowd, children: [], column: 0 }, true],
  ['a crowd that passes on what another says', { vertex: crowd, children: [leaf], column: 1 }, false],
  ['one party', leaf, false],
])('%s fans out: %s', (_, branch, fans) => expect(fansOut(branch)).toBe(fans))

test.each([
  [['a', 'b', 'c'], 1],
  [['a', 'b'], 1],
  [['a'], 0],
  [[], 0],
])('a bracket joins %j: %i', (members, brackets) => {
  const drawn = { d: 'M0 0', letter: { x: 0, y: 0 }, start: { x: 0, y: 0 } }
  const found = bracketed({ id: 'desk', key: 'a', members }, drawn)
  expect(found).toEqual(Array(brackets).fill({ event: 'desk', key: 'a', members, ...drawn }))
})
