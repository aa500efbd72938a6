import type { Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { isChosen } from './choice.ts'
import { saidView } from './view.ts'

const cited = [{ text: 'They say so.', cites: ['mira-says'] }]
const account = (id: string, needs: string[], strong: string[] = []) =>
  entry('account', { id, title: `It ${id}`, short: id, needs, strong, sentences: cited })

const dossier = dossierOf([
  ...smallCase(),
  entry('party', { id: 'ben', type: 'person', name: 'Ben' }),
  entry('claim', { id: 'it-rose', text: 'It rose.' }),
  entry('statement', {
    ...(smallCase()[6] as Statement),
    id: 'ben-says',
    source: 'ben',
    act: 'deny',
    gist: 'It did not fall.',
    inferred: 'He seems to mean it.',
    said: { as: 'Tuesday' },
    words: ['did not', 'fall'].map((exact) => ({
      start: 0,
      end: exact.length,
      exact,
      prefix: '',
      suffix: '',
    })),
  }),
  entry('bearing', {
    id: 'ben-says:it-fell',
    of: 'ben-says',
    claim: 'it-fell',
    how: 'denies',
    inferred: 'He says no.',
  }),
  entry('bearing', { id: 'ben-says:it-rose', of: 'ben-says', claim: 'it-rose', how: 'presupposes' }),
  entry('statement', { ...(smallCase()[6] as Statement), id: 'nobody-says', source: null }),
  account('fell', ['it-fell']),
  account('rose', ['it-rose'], ['it-fell']),
])
const { statements, filters } = saidView(dossier, new URLSearchParams())
const [mira, ben, nobody] = statements

describe('a statement', () => {
  it('has all that is known of it', () => {
    expect(ben).toEqual({
      id: 'ben-says',
      anchor: 'said-ben-says',
      act: 'deny',
      actLabel: 'Denies',
      said: 'Tuesday',
      chain: [
        { name: 'Ben', party: 'ben' },
        { name: 'The Gazette', party: 'gazette' },
      ],
      quotations: ['did not', 'fall'],
      href: '/case/small/document/page?statement=ben-says#ben-says',
      gist: 'It did not fall.',
      basis: 'does not say how it knows',
      bearings: [
        {
          how: 'Denies',
          claim: 'It fell.',
          accounts: [
            { number: 1, short: 'fell' },
            { number: 2, short: 'rose' },
          ],
        },
        { how: 'Takes for granted', claim: 'It rose.', accounts: [{ number: 2, short: 'rose' }] },
      ],
      notes: ['He seems to mean it.', 'He says no.'],
      parties: ['ben', 'gazette'],
      accounts: ['fell', 'rose'],
    })
  })

  it('has nothing that is not', () => {
    expect(mira).toMatchObject({ said: undefined, notes: [] })
    expect(nobody).toMatchObject({ parties: ['gazette'], bearings: [], accounts: [] })
  })
})

test('choices are named as on the page, by the alphabet; accounts as they were recorded', () => {
  expect(
    filters.map(({ name, options }) => [name, options.map(({ value, label }) => `${value}: ${label}`)]),
  ).toEqual([
    ['party', ['ben: Ben', 'mira: Mira', 'gazette: The Gazette']],
    ['account', ['fell: fell', 'rose: rose']],
    ['act', ['assert: Asserts', 'deny: Denies']],
  ])
})

test.each([
  ['', { party: '', account: '', act: '' }, []],
  ['party=ben&act=deny&account=rose', { party: 'ben', account: 'rose', act: 'deny' }, []],
  ['party=fell&account=ben', { party: '', account: '', act: '' }, []],
  ['act=deny&as-of=now', { party: '', account: '', act: 'deny' }, [['as-of', 'now']]],
])('the address "%s" asks for', (query, chosen, kept) => {
  expect(saidView(dossier, new URLSearchParams(query))).toMatchObject({ chosen, kept })
})

test.each([
  [{}, true],
  [{ party: 'ben' }, true],
  [{ party: 'mira' }, false],
  [{ account: 'rose' }, true],
  [{ account: 'sank' }, false],
  [{ act: 'deny' }, true],
  [{ act: 'assert' }, false],
  [{ party: 'ben', account: 'rose', act: 'deny' }, true],
  [{ party: 'mira', account: 'rose', act: 'deny' }, false],
  [{ party: 'ben', account: 'sank', act: 'deny' }, false],
  [{ party: 'ben', account: 'rose', act: 'assert' }, false],
])('of a denial by Ben, asked for %j: %s', (asked, chosen) => {
  const item = { parties: ['ben', 'gazette'], accounts: ['fell', 'rose'], act: 'deny' }
  expect(isChosen(item, { party: '', account: '', act: '', ...asked })).toBe(chosen)
})
