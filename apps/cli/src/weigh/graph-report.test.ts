import { weighGraph } from '@hearsay/weighing'
import { describe, expect, test } from 'vitest'
import { graphReport, graphWarnings } from './graph-report.ts'

/** What stands beside each label. */
function facts(graph: object): string[] {
  return graphReport(weighGraph(graph), 'en')
    .split('\n')
    .map((line) => line.slice(27))
}

const APART = { vertices: ['a', 'b', 'c'], arcs: [], direct: ['a', 'b', 'c'], held: ['a', 'b', 'c'] }

describe('a plain graph for a person', () => {
  test.each<[about: string, graph: object, said: string[]]>([
    [
      'lines apart',
      APART,
      ['3, at most', 'a, b and c', 'a, b and c', 'a, b and c', '3; all fails with {a} {b} {c}'],
    ],
    [
      'two of which fail together',
      { ...APART, events: [['a', 'b']] },
      ['3, at most', 'a, b and c', 'a, b and c', 'a, b and c', '2; all fails with {a, b} {c}'],
    ],
    [
      'perhaps none',
      { ...APART, direct: [], unstated: ['a'] },
      ['0–1, at most', 'a', 'a', 'a', '1; all fails with {a}'],
    ],
    [
      'none',
      { ...APART, direct: [] },
      ['0, at most', 'nobody', 'nobody', 'nobody', '0; all fails with nothing'],
    ],
    [
      'a path that cannot fail',
      { ...APART, trusted: ['a'] },
      [
        'no number: a trusted path cannot be cut',
        'none: a trusted path cannot be cut',
        'nobody',
        'nobody',
        'no number: a trusted path cannot be cut',
      ],
    ],
  ])('%s', (_, graph, said) => expect(facts(graph)).toEqual(said))
})

test('each fact has its label, beside it', () => {
  expect(graphReport(weighGraph(APART), 'en').split('\n')).toMatchInlineSnapshot(`
    [
      "Independent lines          3, at most",
      "A minimum cut              a, b and c",
      "Load-bearing in every cut  a, b and c",
      "Load-bearing in some cut   a, b and c",
      "When events count as one   3; all fails with {a} {b} {c}",
    ]
  `)
})

test('of many warnings the first are told, and how many more there are', () => {
  const graph = weighGraph(APART)
  const told = (count: number) => {
    const warnings = Array.from({ length: count }, (_, index) => ({
      code: 'alike',
      message: `pair ${index}`,
    }))
    return graphWarnings('a.json', { ...graph, warnings } as unknown as typeof graph)
  }
  expect(told(0)).toEqual([])
  expect(told(1)).toEqual(['warning: a.json: pair 0'])
  expect(told(25)).toHaveLength(21)
  expect(told(25).at(-1)).toBe('warning: 5 more (--json lists them)')
})
