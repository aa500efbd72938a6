import { describe, expect, it } from 'vitest'
import { WeighingError } from '../errors.ts'
import { weighGraph } from './weigh-graph.ts'

const small = { vertices: ['a', 'b'], arcs: [['a', 'b']] }

function refusal(graph: unknown): [string, string, string] {
  try {
    weighGraph(graph)
  } catch (error) {
    if (error instanceof WeighingError) return [error.code, error.path, error.message]
    throw error
  }
  throw new Error('expected a refusal')
}

describe('a graph that cannot be weighed', () => {
  it.each<[unknown, string, string, string]>([
    [null, 'wrong-type', 'graph', 'graph: expected an object with vertices and arcs, found null'],
    [[], 'wrong-type', 'graph', 'graph: expected an object with vertices and arcs, found a list'],
    [{ arcs: [] }, 'missing-key', 'vertices', 'vertices: missing; expected a list'],
    [{ vertices: [] }, 'missing-key', 'arcs', 'arcs: missing; expected a list'],
    [
      { ...small, unstatd: [] },
      'unknown-key',
      'unstatd',
      'unstatd: not a key of a graph; expected one of vertices, arcs, direct, held, unstated, trusted, events',
    ],
    [{ ...small, vertices: 'a' }, 'wrong-type', 'vertices', 'vertices: expected a list, found "a"'],
    [
      { ...small, vertices: ['a', 7] },
      'wrong-type',
      'vertices[1]',
      'vertices[1]: expected a name in quotes, found 7',
    ],
    [
      { ...small, vertices: ['a', 'b', 'a'] },
      'duplicate-name',
      'vertices[2]',
      'vertices[2]: "a" is vertices[0] already; expected each name once',
    ],
    [
      { ...small, arcs: [['a', 'b'], ['a']] },
      'wrong-type',
      'arcs[1]',
      'arcs[1]: expected a pair of names [from, to], found a list',
    ],
    [
      { ...small, arcs: [['a', 'c']] },
      'unknown-name',
      'arcs[0][1]',
      'arcs[0][1]: "c" is not in vertices; expected the name of a vertex',
    ],
    [{ ...small, direct: null }, 'wrong-type', 'direct', 'direct: expected a list, found null'],
    [
      { ...small, held: ['b', 'z'] },
      'unknown-name',
      'held[1]',
      'held[1]: "z" is not in vertices; expected the name of a vertex',
    ],
    [
      { ...small, events: [['a'], ['b', 'toString']] },
      'unknown-name',
      'events[1][1]',
      'events[1][1]: "toString" is not in vertices; expected the name of a vertex',
    ],
    [{ ...small, events: [['a'], 'b'] }, 'wrong-type', 'events[1]', 'events[1]: expected a list, found "b"'],
  ])('%j', (graph, code, path, message) => {
    expect(refusal(graph)).toEqual([code, path, message])
  })
})
