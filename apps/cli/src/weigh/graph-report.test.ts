import { weighGraph } from '@hearsay/weighing'
import { describe, expect, test } from 'vitest'
import { graphReport } from './graph-report.ts'

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
