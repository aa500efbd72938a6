import { describe, expect, test } from 'vitest'
import { type Drawn, graphOfIds } from '../testing/line-graph.ts'
import { grouped } from './grouped.ts'

const many = (count: number, make: (index: number) => Drawn) =>
  Array.from({ length: count }, (_, index) => make(index))

/** So many who told one relay, and one who told a page that is taken at its word; `more` of the first. */
function crowded(people: number, more: Partial<Drawn> = {}) {
  const tellers = many(people, (index) => ({ id: `p-${index}`, start: 'direct', ...(index === 0 && more) }))
  const others: Drawn[] = [
    { id: 'wire', name: 'The Wire' },
    { id: 'gazette', page: 'held' },
    { id: 'ben', start: 'open' },
  ]
  return graphOfIds(
    [...others, ...tellers],
    [['wire', 'gazette'], ['ben', 'gazette'], ...tellers.map(({ id }) => [id, 'wire'] as const)],
  )
}

const TRUSTED = new Set([1])

test('those who go through one relay alone are drawn as one, and the relay and everybody else apart', () => {
  const graph = grouped(crowded(30), TRUSTED, 'en')
  expect(graph.vertices.map(({ name }) => name)).toEqual([
    'The Wire',
    'gazette',
    'ben',
    'and 30 more, each through The Wire alone',
  ])
  expect(graph.vertices.at(-1)).toMatchObject({ start: 'direct', crowd: { low: 30, high: 30 } })
  expect(graph.vertices.at(-1)?.of).toHaveLength(30)
  expect(graph.arcs).toEqual([
    { from: 0, to: 1, when: 'always' },
    { from: 2, to: 1, when: 'always' },
    { from: 3, to: 0, when: 'always' },
  ])
})

test('a picture that is not too full names everybody', () => {
  expect(grouped(crowded(21), TRUSTED, 'en').vertices).toHaveLength(24)
  expect(grouped(crowded(22), TRUSTED, 'en').vertices).toHaveLength(4)
})

describe('stays apart', () => {
  test.each<[string, Partial<Drawn>]>([
    ['whoever is in a cut or fails with others', { apart: true }],
    ['a crowd', { crowd: { low: 20, high: 25 } }],
    ['whoever publishes a page', { page: 'cited' }],
    ['whoever nothing begins with', { start: undefined }],
  ])('%s', (_, more) => {
    expect(grouped(crowded(30, more), TRUSTED, 'en').vertices.map(({ name }) => name)).toContain('p-0')
  })

  test('whoever goes to a page that is taken at its word: each is a line', () => {
    expect(grouped(crowded(30), new Set([0]), 'en').vertices).toHaveLength(33)
  })

  test('whoever goes another way too', () => {
    const graph = crowded(30)
    const more = { ...graph, arcs: [...graph.arcs, { from: 3, to: 1, when: 'led' as const }] }
    expect(grouped(more, TRUSTED, 'en').vertices.map(({ name }) => name)).toContain('p-0')
  })
})

test('where some are first-hand and some are not, their mark is open', () => {
  expect(grouped(crowded(30, { start: 'open' }), TRUSTED, 'en').vertices.at(-1)?.start).toBe('open')
})
