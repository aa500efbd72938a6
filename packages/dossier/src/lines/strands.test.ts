import { expect, test } from 'vitest'
import { graphOfIds } from '../testing/line-graph.ts'
import { fansOut, strandCounts, strandPlaces } from './strands.ts'

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

const { vertices } = graphOfIds(
  [
    { id: 'people', crowd: { low: 2, high: 3 } },
    { id: 'one', crowd: { low: 1, high: 1 } },
    { id: 'own', crowd: { low: 2, high: 3 }, page: 'held' },
    { id: 'ben' },
  ],
  [],
)

test.each([
  ['a crowd at which a thread starts', 0, 0, true],
  ['a crowd that passes on what another says', 0, 1, false],
  ['a crowd of one', 1, 0, false],
  ['a crowd that publishes its own page', 2, 0, false],
  ['one party', 3, 0, false],
])('%s fans out: %s', (_, place, column, fans) => {
  const [vertex] = vertices.slice(place)
  expect(vertex && fansOut({ place, vertex, children: [], column })).toBe(fans)
})

test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  'a crowd of %i fans out evenly about its middle, the doubtful at the edges',
  (people) => {
    const [sure, more] = [Math.ceil(people / 2), Math.floor(people / 2)]
    const strands = strandPlaces({ low: sure, high: sure + more }).toSorted((a, b) => a.at - b.at)
    expect(strands.map(({ at }) => at)).toEqual(strands.map((_, index) => index - (people - 1) / 2))
    const row = strands.map((strand) => (strand.sure ? '|' : '.')).join('')
    const [, above = '', middling = '', below = ''] = /^(\.*)(\|+)(\.*)$/.exec(row) ?? []
    expect(middling).toHaveLength(sure)
    expect(Math.abs(above.length - below.length)).toBeLessThanOrEqual(1)
  },
)
