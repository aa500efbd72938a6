import { expect, test } from 'vitest'
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
    return { id, name: id, detail: '', page: id === id.toUpperCase(), start: undefined, crowd }
  })
  return { vertices, arcs, events: [], floating: [] }
}

/** A tree as text: whoever leads to a party follows in brackets, with the column before each. */
function shape({ vertex, children, column }: Branch): string {
  return `${column}${vertex.id}${children.length === 0 ? '' : `(${children.map(shape).join(' ')})`}`
}

test.each<[string, string, Arc[], string[], Arc[]]>([
  ['a page alone', 'P', [], ['0P'], []],
  [
    'two who lead to a page',
    'a b P',
    [
      ['a', 'P'],
      ['b', 'P'],
    ],
    ['1P(0a 0b)'],
    [],
  ],
  [
    'a relay, a column further',
    'a b P',
    [
      ['a', 'b'],
      ['b', 'P'],
    ],
    ['2P(1b(0a))'],
    [],
  ],
  [
    'the shortest way, the rest as extra',
    'a b P',
    [
      ['a', 'b'],
      ['b', 'P'],
      ['a', 'P'],
    ],
    ['1P(0a 0b)'],
    [['a', 'b']],
  ],
  [
    'one of two pages',
    'a P Q',
    [
      ['a', 'P'],
      ['a', 'Q'],
    ],
    ['1P(0a)', '0Q'],
    [['a', 'Q']],
  ],
  [
    'a way round',
    'a b P',
    [
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'P'],
    ],
    ['2P(1b(0a))'],
    [['b', 'a']],
  ],
  ['a page that quotes a page', 'P Q', [['P', 'Q']], ['0P', '0Q'], [['P', 'Q']]],
  ['nobody on the way to a page', 'a b P', [['a', 'b']], ['0a', '0b', '0P'], [['a', 'b']]],
  [
    'a page after its furthest',
    'a b c P',
    [
      ['a', 'b'],
      ['b', 'P'],
      ['c', 'P'],
    ],
    ['2P(1b(0a) 0c)'],
    [],
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
    [],
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
    [],
  ],
])('%s', (_, parties, arcs, trees, extra) => {
  const forest = forestOf(graphOf(parties, arcs))
  expect(forest.roots.map(shape)).toEqual(trees)
  expect(forest.extra).toEqual(extra)
})

test('every party comes after those it has the claim from', () => {
  const { roots } = forestOf(
    graphOf('a b c P', [
      ['a', 'b'],
      ['b', 'P'],
      ['c', 'P'],
    ]),
  )
  expect(postOrder(roots).map(({ vertex }) => vertex.id)).toEqual(['a', 'b', 'c', 'P'])
})
