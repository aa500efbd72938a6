import type { Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { accountNumbers } from './account-numbers.ts'
import { attribution, basisOf } from './attribution.ts'
import { dossierOf } from './testing/dossiers.ts'

type Fields = Record<string, unknown>

const statement = (id: string, more: Fields) =>
  entry('statement', { ...(smallCase()[6] as Statement), id, ...more })

const { case: of } = dossierOf([
  ...smallCase(),
  entry('party', { id: 'noor', type: 'person', name: 'Noor Salem', short: 'Noor' }),
  entry('exhibit', {
    id: 'tape',
    name: 'Tape',
    type: 'audio',
    sentences: [{ text: 'A tape.', cites: ['mira-says'] }],
  }),
  statement('page-says', { source: 'gazette' }),
  statement('noor-says', { source: 'noor', within: 'mira-says' }),
  statement('nobody-says', { source: null, within: 'mira-says' }),
  statement('witness', { basis: { kind: 'witnessed' } }),
  statement('told', { basis: { kind: 'told-by', by: 'noor' } }),
  statement('concludes', { basis: { kind: 'inferred', on: ['mira-says', 'witness'] } }),
  statement('analysed', { basis: { kind: 'told-by', through: 'tape' } }),
])

function standing(id: string): Statement {
  const found = of.statement.get(id)
  if (!found) throw new Error(`expected the statement "${id}"`)
  return found
}

test.each([
  ['mira-says', ['Mira', 'The Gazette']],
  ['noor-says', ['Noor Salem', 'Mira', 'The Gazette']],
  ['nobody-says', ['source not named', 'Mira', 'The Gazette']],
  ['page-says', ['The Gazette']],
])('the chain of %s ends in the page, which is named once', (id, names) => {
  const chain = attribution(of, standing(id), 'en')
  expect(chain.map(({ name }) => name)).toEqual(names)
  for (const { name, ...rest } of chain) expect('party' in rest).toBe(name !== 'source not named')
})

test.each([
  ['mira-says', 'does not say how it knows'],
  ['witness', 'says it saw this'],
  ['told', 'has it from Noor'],
  ['concludes', 'infers it from Mira: It fell and Mira: It fell'],
  ['analysed', 'has it from Tape'],
  ['nobody-says', 'nobody is named to ask'],
])('how the source of %s knows: %s', (id, words) => expect(basisOf(of, standing(id), 'en')).toBe(words))

test('accounts are numbered as they were recorded, and again from 1 after 8', () => {
  const accounts = Array.from({ length: 10 }, (_, index) =>
    entry('account', {
      id: `a-${index}`,
      title: 'It fell',
      short: 'Fell',
      needs: ['it-fell'],
      sentences: [{ text: 'They say so.', cites: ['mira-says'] }],
    }),
  )
  const numbers = accountNumbers(dossierOf([...smallCase(), ...accounts]).case)
  expect([...numbers]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2].map((number, index) => [`a-${index}`, number]))
})
