import { type Entry, fold } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { weighAccounts } from '@hearsay/weighing'
import { expect, test } from 'vitest'
import { changedSince, type Weighed } from './changed.ts'
import { editionViews } from './editions.ts'

const account = entry('account', {
  id: 'collapse',
  title: 'It collapsed.',
  short: 'Collapse',
  needs: ['it-fell'],
  sentences: [{ text: 'It fell.', cites: ['mira-says'] }],
})
const vow = entry('statement', {
  id: 'vow',
  document: 'page',
  words: [{ start: 0, end: 7, exact: 'it fell', prefix: '', suffix: '' }],
  gist: 'They will pay.',
  source: 'mira',
  act: 'threaten',
  basis: { kind: 'own' },
  modality: 'planned',
})
const FIRST = [...smallCase(), account, vow]

function weighed(entries: readonly Entry[]): Weighed {
  const of = fold(entries)
  return { case: of, weighing: weighAccounts(of) }
}
const changes = (...more: readonly Entry[]) =>
  changedSince(weighed(FIRST), weighed([...FIRST, ...more]), 'en')

test('of the first edition, what it holds', () => {
  expect(changedSince(undefined, weighed(FIRST), 'en')).toEqual([
    'First published, with 1 account, 2 statements and 1 page.',
  ])
})

test('where nothing changed, nothing is told', () => expect(changes()).toEqual([]))

const assessment = (id: string, sentence: string, more = {}) =>
  entry('assessment', {
    id,
    of: 'small',
    standing: 'probable',
    likelihood: null,
    confidence: 'low',
    sentence,
    confidenceSentence: 'Low.',
    reasons: [{ text: 'Mira says so.', cites: ['mira-says'] }],
    ...more,
  })

test.each<[string, readonly Entry[], readonly (string | RegExp)[]]>([
  [
    'an assessment',
    [assessment('judged', 'It fell, probably.')],
    ['The assessment is new: It fell, probably.'],
  ],
  [
    'what is taken back, and the line that goes with it',
    [{ ...vow, id: 'sorry', act: 'recant', gist: 'Not so.', recants: 'mira-says' } as Entry],
    [/^Collapse: no line\. Before: /, 'Mira took back: It fell.', 'New: 1 statement.'],
  ],
  [
    'a correction, with its reason',
    [entry('correction', { of: 'it-fell', set: { text: 'It broke.' }, why: 'It stands in pieces.' })],
    ['Corrected: It broke. It stands in pieces.'],
  ],
  [
    'what became of a threat',
    [
      entry('outcome', {
        id: 'over',
        of: 'vow',
        state: 'did-not',
        sentences: [{ text: 'Nobody paid.', cites: ['mira-says'] }],
      }),
    ],
    ['What became of it: Mira: They will pay: did not come true.'],
  ],
  [
    'another account, and how many lines it has',
    [{ ...account, id: 'other', title: 'It was pushed.', short: 'Push' } as Entry],
    [/^A new account: It was pushed \(at most 1 line/],
  ],
])('%s', (_, more, expected) => {
  expect(changes(...more)).toEqual(
    expected.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))),
  )
})

test('that something was erased, and not what', () => {
  const told = changes(entry('erasure', { of: 'mira', paths: ['/name'], why: 'Mira asked.' }))
  expect(told).toEqual(['Something was erased.'])
})

test('each edition says what it brought, the latest first, with what the desk said of it', () => {
  const later = [
    assessment('judged', 'It fell.'),
    assessment('anew', 'It did not.', { supersedes: 'judged' }),
  ]
  const entries = [...FIRST, later[0], { ...later[1], why: 'A second look.' }] as Entry[]
  const at = (size: number) => ({
    number: size,
    size,
    published: `2026-01-0${size - FIRST.length + 1}T00:00:00Z`,
  })
  const sizes = [FIRST.length, FIRST.length + 1, FIRST.length + 2]
  const views = editionViews({ id: 'small', entries, editions: sizes.map(at), locale: 'en' })
  expect(views.map(({ size }) => size)).toEqual(sizes.toReversed())
  expect(views.map(({ sentence }) => sentence)).toEqual(['A second look.', undefined, undefined])
  expect(views.map(({ items }) => items)).toEqual([
    ['The assessment is new: It did not.'],
    ['The assessment is new: It fell.'],
    ['First published, with 1 account, 2 statements and 1 page.'],
  ])
})
