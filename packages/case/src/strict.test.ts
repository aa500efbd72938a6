import { expect, it } from 'vitest'
import { checkNew, checkTimes, type Entry, fold } from './index.ts'
import { entry, smallCase } from './testing/sample.ts'

const told = (from: Entry[]): Entry[] =>
  from.map((one) =>
    one.kind === 'statement' ? entry('statement', { ...one, basis: { kind: 'told-by', by: 'mira' } }) : one,
  )

const rests = (kind: string, id: string) => ({ kind, ...(kind === 'inferred' && { on: [id] }) })

it.each<[string, Entry[], string]>([
  [
    'somebody told by themselves',
    told(smallCase()),
    'entry 6: basis.by: expected another party than the source',
  ],
  [
    'a name of spaces',
    [...smallCase(), entry('party', { id: 'x', type: 'body', name: ' \u00a0' })],
    'entry 8: name: expected some text',
  ],
  [
    'a name that turns around what follows it',
    [...smallCase(), entry('party', { id: 'x', type: 'body', name: 'A \u202ename' })],
    'entry 8: name: expected text that turns nothing around but itself',
  ],
  [
    'a name that ends the isolate in which it is shown',
    [...smallCase(), entry('party', { id: 'x', type: 'body', name: 'A\u2069 name' })],
    'entry 8: name: expected text that turns nothing around but itself',
  ],
  [
    'a correction to a name of nothing',
    [...smallCase(), entry('correction', { of: 'mira', set: { name: '\u200b' }, why: 'x' })],
    'entry 8: set.name: expected some text',
  ],
  [
    'a 29 February of no leap year',
    [
      ...smallCase(),
      entry('event', {
        id: 'e',
        title: 'x',
        relation: 'context',
        when: '2015-02-29',
        sentences: [{ text: 'x', cites: ['page'] }],
      }),
    ],
    'entry 8: when.edtf: expected a date that exists',
  ],
  [
    'a party tied to itself',
    [
      ...smallCase(),
      entry('tie', { id: 't', from: 'mira', relation: 'backs', to: 'mira', statements: ['mira-says'] }),
    ],
    'entry 8: to: expected another party',
  ],
  [
    'an inference that rests on itself',
    smallCase().map((one) =>
      one.kind === 'statement'
        ? entry('statement', { ...one, basis: ['own', 'inferred'].map((kind) => rests(kind, one.id)) })
        : one,
    ),
    'entry 6: basis.1.on.0: expected another record than this one itself',
  ],
  [
    'somebody who asked themselves',
    [...smallCase(), entry('comment', { id: 'c', asked: 'mira', asker: 'mira' })],
    'entry 8: asker: expected another party than asked',
  ],
  [
    'a party that may fail together with itself',
    [
      ...smallCase(),
      entry('dependence', {
        id: 'd',
        type: 'side',
        title: 't',
        members: ['mira', 'mira'],
        sentences: [{ text: 'x', cites: ['page'] }],
      }),
    ],
    'entry 8: members.1: expected each party once',
  ],
  [
    'a page captured after it was recorded',
    smallCase().map((one) => (one.kind === 'document' ? { ...one, captured: '2026-01-02T00:00:00Z' } : one)),
    'entry 4: captured: expected a time not after',
  ],
  [
    'a page published after it was captured',
    smallCase().map((one) => (one.kind === 'document' ? { ...one, published: { edtf: '2026-01-02' } } : one)),
    'entry 4: published: expected a date not after',
  ],
  [
    'words said after they were recorded',
    smallCase().map((one) => (one.kind === 'statement' ? { ...one, said: { edtf: '2027' } } : one)),
    'entry 6: said: expected a date not after',
  ],
  [
    'a claim that contradicts itself',
    [...smallCase(), entry('claim', { id: 'no', text: 'No.', contradicts: ['it-fell', 'no'] })],
    'entry 8: contradicts.1: expected another record',
  ],
  [
    'a sentence that cites what it stands in',
    [
      ...smallCase(),
      entry('exhibit', {
        id: 'x',
        name: 'X',
        type: 'image',
        sentences: [{ text: 'x', cites: ['page', 'x'] }],
      }),
    ],
    'entry 8: sentences.0.cites.1: expected another record',
  ],
  [
    'a set of days that runs backwards',
    [
      ...smallCase(),
      entry('event', {
        id: 'e',
        title: 'x',
        relation: 'context',
        when: '[2015-02-09..2015-02-08,2015-03]',
        sentences: [{ text: 'x', cites: ['page'] }],
      }),
    ],
    'entry 8: when.edtf: expected an end after the start; found 2015-02-09..2015-02-08',
  ],
  [
    'a name of a Braille pattern without a dot',
    [...smallCase(), entry('party', { id: 'x', type: 'body', name: '\u2800' })],
    'entry 8: name: expected some text',
  ],
  [
    'a control character that is none of ASCII',
    [...smallCase(), entry('party', { id: 'x', type: 'body', name: 'A\u009bB' })],
    'entry 8: name: expected text without control',
  ],
])('refuses %s of new entries, and folds it from old ones', (_, entries, message) => {
  const state = fold(entries)
  expect(state.size).toBe(entries.length)
  expect(() => checkNew(state)).toThrow(message)
  expect(() => checkNew(state, entries.length)).not.toThrow()
})

it.each([
  '2026-01-01',
  '2026-01-01T13:00:00Z',
  '2026',
  '2026-01~',
  '2025-12-31/2026-02-01',
  '[2025-12-30..2026-01-01]',
])('takes a page published on %s, which may be before it was captured', (edtf) => {
  const entries = smallCase().map((one) => (one.kind === 'document' ? { ...one, published: { edtf } } : one))
  expect(() => checkNew(fold(entries))).not.toThrow()
})

it('takes the words of a page as they are, where an exhibit shows them too', () => {
  const shown = [{ document: 'page', as: 'excerpt', words: 'A \u202ename, \u2069and\u0085' }]
  const sentences = [{ text: 'x', cites: ['page'] }]
  const exhibit = entry('exhibit', { id: 'note', name: 'A note', type: 'document', shown, sentences })
  expect(() => checkNew(fold([...smallCase(), exhibit]))).not.toThrow()
})

it('takes what is right', () => {
  expect(() => checkNew(fold(smallCase()))).not.toThrow()
})

it.each<[string, string, boolean]>([
  ['2027-01-01T00:00:00Z', '2027-01-01T00:00:00Z', true],
  ['2027-01-01T00:05:00Z', '2027-01-01T00:00:00Z', true],
  ['2027-01-01T00:05:01Z', '2027-01-01T00:00:00Z', false],
  ['9999-01-01T00:00:00Z', '2027-01-01T00:00:00Z', false],
])('an entry of %s, recorded at %s, is taken: %s', (at, now, taken) => {
  const before = smallCase()
  const state = fold([...before, entry('party', { id: 'late', type: 'body', name: 'Late', at })])
  for (const check of [checkNew, checkTimes]) {
    const checking = () => check(state, before.length, now)
    if (taken) expect(checking).not.toThrow()
    else expect(checking).toThrow(`entry 0: at: expected a time not after the present, ${now}; found ${at}`)
  }
  expect(() => checkNew(state, before.length)).not.toThrow()
})
