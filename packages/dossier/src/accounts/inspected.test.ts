import { entry } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { fullCase } from '../testing/full-case.ts'
import { accountsView } from './view.ts'

/**
 * The very full case, with its two exhibits bearing on the claim of its first account; the tape was examined.
 */
const offered = ['thing', 'tape'].map((of) =>
  entry('bearing', { at: '2026-02-01T00:00:00Z', id: `${of}:c-0`, of, claim: 'c-0', how: 'asserts' }),
)

test('counts exhibits offered for an account, and those that somebody independent has inspected', () => {
  const { rows } = accountsView(dossierOf([...fullCase(), ...offered]))
  const row = rows.find(({ id }) => id === 'inspected')
  expect(row?.cells.map(({ main }) => main).slice(0, 2)).toEqual(['1 of 2', 'nothing'])
  expect(row?.explained).toContain('2 exhibits are on record; somebody independent has inspected 1.')
})
