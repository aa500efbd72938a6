import type { Document, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { plain } from '../testing/plain.ts'
import { saidView } from './view.ts'

type Fields = Record<string, unknown>

const cited = [{ text: 'They say so.', cites: ['mira-says'] }]
const account = (id: string, needs: string[], strong: string[] = []) =>
  entry('account', { id, title: `It ${id}`, short: id, needs, strong, sentences: cited })
const statement = (id: string, more: Fields) =>
  entry('statement', { ...(smallCase()[6] as Statement), id, ...more })

const dossier = dossierOf([
  ...smallCase(),
  entry('party', { id: 'ben', type: 'person', name: 'Ben' }),
  entry('claim', { id: 'it-rose', text: 'It rose.' }),
  statement('ben-says', {
    source: 'ben',
    act: 'deny',
    gist: 'It did not fall.',
    inferred: 'He seems to mean it.',
    said: { as: 'Tuesday' },
    words: ['did not', 'fall'].map((exact) => ({
      start: 9,
      end: 9 + exact.length,
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
  // The same reason twice is said once.
  entry('bearing', {
    id: 'ben-says:it-rose',
    of: 'ben-says',
    claim: 'it-rose',
    how: 'presupposes',
    inferred: 'He says no.',
  }),
  statement('nobody-says', { source: null, words: [] }),
  account('fell', ['it-fell']),
  account('rose', ['it-rose'], ['it-fell']),
])
const { statements, filters } = saidView(dossier, new URLSearchParams())
const [mira, ben, nobody] = statements

describe('a statement', () => {
  it('has all that is known of it', () => {
    expect(ben?.item).toMatchObject({
      id: 'ben-says',
      anchor: 'said-ben-says',
      act: 'deny',
      actLabel: 'Denial',
      said: 'Tuesday',
      chain: [
        { name: 'Ben', party: 'ben' },
        { name: 'The Gazette', party: 'gazette' },
      ],
      quotations: ['did not', 'fall'],
      ours: false,
      href: '/case/small/document/page?statement=ben-says#ben-says',
      gist: 'It did not fall.',
      takenBack: [],
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
      relations: [],
      accounts: ['fell', 'rose'],
    })
    expect(ben?.item.notes.map((note) => plain(note))).toEqual([
      'Inferred: He seems to mean it.',
      'Inferred: He says no.',
    ])
  })

  it('quotes a page, and never a brief of ours', () => {
    const said = [{ start: 0, end: 10, exact: 'It "fell".', prefix: '', suffix: '' }]
    const brief = entry('document', {
      ...(smallCase()[4] as Document),
      ...{ id: 'brief', form: 'brief', restates: 'page' },
    })
    const view = saidView(
      dossierOf([
        ...smallCase(),
        brief,
        statement('quoted', { words: said }),
        statement('restated', { words: said, document: 'brief' }),
      ]),
      new URLSearchParams(),
    )
    const found = new Map(view.statements.map(({ item }) => [item.id, item]))
    expect(found.get('quoted')).toMatchObject({ ours: false, quotations: ['It ‘fell’.'] })
    expect(found.get('restated')).toMatchObject({ ours: true, quotations: ['It "fell".'] })
  })

  it('has nothing that is not', () => {
    expect(mira?.item).toMatchObject({ said: undefined, notes: [] })
    expect(nobody?.item).toMatchObject({ bearings: [], accounts: [], quotations: [] })
  })

  it('is marked by its parties, the accounts it bears on, and its act', () => {
    expect(ben?.marks).toEqual(['p0', 'p2', 'a0', 'a1', 'c1'])
    expect(nobody?.marks).toEqual(['p2', 'c0'])
  })
})

test('choices are named as on the page, by the alphabet; accounts as they were recorded', () => {
  expect(
    filters.map(({ name, options }) => [
      name,
      options.map(({ value, label, mark }) => `${mark} ${value}: ${label}`),
    ]),
  ).toEqual([
    ['party', ['p0 ben: Ben', 'p1 mira: Mira', 'p2 gazette: The Gazette']],
    ['account', ['a0 fell: fell', 'a1 rose: rose']],
    ['act', ['c0 assert: Assertion', 'c1 deny: Denial']],
  ])
})

test.each([
  ['', { party: '', account: '', act: '' }, [], [], 'page'],
  [
    'party=ben&act=deny&account=rose',
    { party: 'ben', account: 'rose', act: 'deny' },
    ['p0', 'a1', 'c1'],
    [],
    'page',
  ],
  ['party=fell&account=ben', { party: '', account: '', act: '' }, [], [], 'page'],
  [
    'act=deny&order=date&as-of=now',
    { party: '', account: '', act: 'deny' },
    ['c1'],
    [['as-of', 'now']],
    'date',
  ],
])('the address "%s" asks for', (query, chosen, asked, kept, order) => {
  expect(saidView(dossier, new URLSearchParams(query))).toMatchObject({ chosen, asked, kept, order })
})
