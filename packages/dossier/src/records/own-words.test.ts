import type { Document, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { allInOurWords, quotationsOf, whenIn } from './own-words.ts'

const words = [{ start: 0, end: 6, exact: '"fell"', prefix: '', suffix: '' }]
const says = (id: string, document: string) =>
  entry('statement', { ...(smallCase()[6] as Statement), id, document, words })
const { case: of } = dossierOf([
  ...smallCase(),
  entry('document', { ...(smallCase()[4] as Document), id: 'brief', form: 'brief', restates: 'page' }),
  says('quoted', 'page'),
  says('restated', 'brief'),
])

it.each([
  [['restated'], true],
  [['quoted'], false],
  [['restated', 'quoted'], false],
  [[], false],
  [['nowhere'], false],
])('%j is known in our words alone: %s', (ids, ours) => {
  expect(allInOurWords(of, ids)).toBe(ours)
  expect(whenIn(of, { as: 'Tuesday' }, ids, 'en')).toEqual({ words: 'Tuesday', quoted: !ours })
})

it('has single marks within a quotation, and a brief as it stands', () => {
  const quotations = ['quoted', 'restated'].map((id) => {
    const statement = of.statement.get(id)
    return statement && quotationsOf(of, statement)
  })
  expect(quotations).toEqual([['‘fell’'], ['"fell"']])
})
