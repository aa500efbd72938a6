import type { Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { lineGraph } from './from-case.ts'

test('a crowd counted twice is drawn as many as it is figured', () => {
  const says = (id: string, low: number, high: number) =>
    entry('statement', { ...(smallCase()[6] as Statement), id, source: 'people', crowd: { low, high } })
  const bears = (of: string) =>
    entry('bearing', { id: `${of}:it-fell`, of, claim: 'it-fell', how: 'asserts' })
  const { case: of, weighing } = dossierOf([
    ...smallCase().filter(({ kind }) => kind !== 'statement' && kind !== 'bearing'),
    entry('party', { id: 'people', type: 'crowd', name: 'People' }),
    says('first', 2, 14),
    says('second', 20, 25),
    bears('first'),
    bears('second'),
  ])
  const figures = weighing.claims.get('it-fell')
  const drawn =
    figures && lineGraph(of, figures.graph, new Set(), 'en').vertices.find(({ name }) => name === 'People')
  expect(drawn?.crowd).toEqual({ low: 20, high: 25 })
  expect(drawn?.crowd).toEqual(figures?.f1)
  expect(drawn?.detail).toContain('20–25')
})
