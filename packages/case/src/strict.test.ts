import { expect, it } from 'vitest'
import { checkNew, type Entry, fold } from './index.ts'
import { entry, smallCase } from './testing/sample.ts'

const told = (from: Entry[]): Entry[] =>
  from.map((one) =>
    one.kind === 'statement' ? entry('statement', { ...one, basis: { kind: 'told-by', by: 'mira' } }) : one,
  )

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
])('refuses %s of new entries, and folds it from old ones', (_, entries, message) => {
  const state = fold(entries)
  expect(state.size).toBe(entries.length)
  expect(() => checkNew(state)).toThrow(message)
  expect(() => checkNew(state, entries.length)).not.toThrow()
})

it('takes what is right', () => {
  expect(() => checkNew(fold(smallCase()))).not.toThrow()
})
