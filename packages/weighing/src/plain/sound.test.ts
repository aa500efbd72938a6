import { expect, test } from 'vitest'
import { randomFrom, smallGraph } from '../testing/random.ts'
import { weighSound } from './sound.ts'
import { weighGraph } from './weigh-graph.ts'

test('a sound graph is weighed as one from outside', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const graph = smallGraph(randomFrom(seed))
    const { warnings, ...weights } = weighGraph(graph)
    expect(warnings).toEqual([])
    expect(weighSound(graph), `graph of seed ${seed}`).toEqual(weights)
  }
})

test('a list is a set: naming a vertex twice says nothing more', () => {
  const vertices = ['a', 'b']
  const once = { vertices, arcs: [], direct: vertices, held: vertices, events: [vertices] }
  const twice = { ...once, direct: ['a', 'b', 'a'], held: ['b', 'a', 'b'], events: [['a', 'b', 'b']] }
  expect(weighSound(twice)).toEqual(weighSound(once))
})

test('all but vertices and arcs may be left out', () => {
  expect(weighSound({ vertices: ['a'], arcs: [] }).lines).toEqual({ low: 0, high: 0 })
})

test('a name that is no vertex is a mistake of ours', () => {
  expect(() => weighSound({ vertices: ['a'], arcs: [], direct: ['b'] })).toThrow(
    'expected the name of a vertex; found "b"',
  )
})
