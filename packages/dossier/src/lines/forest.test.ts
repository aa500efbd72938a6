import { expect, test } from 'vitest'
import { graphOfIds } from '../testing/line-graph.ts'
import { type Branch, forestOf, postOrder } from './forest.ts'
import type { LineGraph } from './graph.ts'

type Arc = readonly [from: string, to: string]

/**
 * Parties named by letters, in the order of their names; pages in capitals; a digit after a letter is a
 * crowd.
 */
function graphOf(parties: string, arcs: readonly Arc[]): LineGraph {
  const vertices = parties.split(' ').map((party) => {
    const [id = '', size] = party
    const crowd = size === undefined ? undefined : { low: Number(size), high: null }
    return { id, page: id === id.toUpperCase() ? ('held' as const) : undefined, crowd }
  })
  return graphOfIds(vertices, arcs)
}

/** A tree as text: whoever leads to a party follows in brackets, with the column before each. */
function shape({ vertex, children, column }: Branch): string {
  return `${column}${vertex.name}${children.length === 0 ? '' : `(${children.map(shape).join(' ')})`}`
}

test.each<[string, string, Arc[], string[]]>([
  ['a page alone', 'P', [], ['0P']],
  [
    'two who lead to a page',
    'a b P',
    [
      ['a', 'P'],
      ['b', 'P'],
    ],
    ['1P(0a 0b)'],
  ],
  [
    'a relay, a column further',
    'a b P',
    [
      ['a', 'b'],
      ['b', 'P'],
    ],
    ['2P(1b(0a))'],
  ],
  [
    'the shortest way; who has it from another is no origin',
    'a b P',
    [
      ['a', 'b'],
      ['b', 'P'],
      ['a', 'P'],
    ],
    ['2P(0a 1b)'],
  ],
  [
    'one of two pages, those with most of it first',
    'a P Q',
    [
      ['a', 'P'],
      ['a', 'Q'],
    ],
    ['1P(0a)', '1Q'],
  ],
  [
    'a way round',
    'a b P',
    [
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'P'],
    ],
    ['3P(2b(1a))'],
  ],
  ['a page that quotes a page', 'P Q', [['P', 'Q']], ['0P', '1Q']],
  ['nobody on the way to a page', 'a b P', [['a', 'b']], ['0a', '1b', '0P']],
  [
    'a page after its furthest',
    'a b c P',
    [
      ['a', 'b'],
      ['b', 'P'],
      ['c', 'P'],
    ],
    ['2P(1b(0a) 0c)'],
  ],
  [
    'larger crowds first',
    'a b2 c9 P',
    [
      ['a', 'P'],
      ['b', 'P'],
      ['c', 'P'],
    ],
    ['1P(0c 0b 0a)'],
  ],
  [
    'crowds behind a relay count',
    'a4 b c3 d3 P',
    [
      ['a', 'P'],
      ['c', 'b'],
      ['d', 'b'],
      ['b', 'P'],
    ],
    ['2P(1b(0c 0d) 0a)'],
  ],
])('%s', (_, parties, arcs, trees) => {
  expect(forestOf(graphOf(parties, arcs)).map(shape)).toEqual(trees)
})

test.each<[string, string, Arc[], string[]]>([
  [
    'whoever has it the longest way round',
    'a b c P',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'P'],
      ['b', 'P'],
    ],
    ['3P(1b(0a) 2c)'],
  ],
  [
    'a way that leads back, to where it ends',
    'a b P',
    [
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'P'],
    ],
    ['3P(2b(1a))'],
  ],
])('in depth: %s', (_, parties, arcs, trees) => {
  expect(forestOf(graphOf(parties, arcs), 'deep').map(shape)).toEqual(trees)
})

test('a way that is there as stated is taken before one that copies are led by', () => {
  const led = graphOfIds(
    [{ id: 'a' }, { id: 'P', page: 'held' }, { id: 'Q', page: 'held' }],
    [
      ['a', 'P', 'led'],
      ['a', 'Q', 'stated'],
    ],
  )
  expect(forestOf(led).map(shape)).toEqual(['1Q(0a)', '1P'])
})

test('every party comes after those it has the claim from', () => {
  const roots = forestOf(
    graphOf('a b c P', [
      ['a', 'b'],
      ['b', 'P'],
      ['c', 'P'],
    ]),
  )
  expect(postOrder(roots).map(({ vertex }) => vertex.name)).toEqual(['a', 'b', 'c', 'P'])
})
