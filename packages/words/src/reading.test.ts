import { describe, expect, it } from 'vitest'
import { diagnosticWords, foundWords, layoutWords, noteWords, type ReadStatement } from './reading.ts'

const PLAIN: ReadStatement = {
  voices: [{ name: 'Ada', unclear: false }],
  also: [],
  act: 'assert',
  cue: 'said',
  to: null,
  basis: { kind: 'unstated', from: null, why: null },
  recants: null,
  crowd: null,
  modality: 'asserted',
  times: [],
  percent: 90,
  unsure: false,
}

describe('the note beside a statement', () => {
  it('says of a plain one who, what and how sure, and no more', () => {
    expect(noteWords(PLAIN, 'en')).toEqual({
      voices: ['Ada'],
      who: 'Ada',
      through: '',
      act: 'assertion',
      more: '',
      sure: '90% sure',
    })
  })

  it.each<[about: string, fields: Partial<ReadStatement>, said: object]>([
    ['nobody', { voices: [{ name: null, unclear: false }] }, { who: 'source not named' }],
    [
      'somebody who is not shown',
      { voices: [{ name: 'They', unclear: true }] },
      { who: 'They (unclear who)' },
    ],
    [
      'a chain',
      { voices: ['engineers', 'Ada', 'Bo'].map((name) => ({ name, unclear: false })) },
      { who: 'engineers', through: 'through Ada, through Bo' },
    ],
    ['an addressee', { act: 'threaten', to: 'reporters' }, { act: 'threat, to reporters' }],
    ['being told', { basis: { kind: 'told-by', from: 'Bo', why: null } }, { more: 'has it from Bo' }],
    [
      'being told, in these words',
      { basis: { kind: 'told-by', from: 'Bo', why: 'Bo told us' } },
      { more: 'has it from Bo: “Bo told us”' },
    ],
    [
      'a thing that shows it',
      { basis: { kind: 'through', from: 'a film', why: 'A film shows' } },
      { more: 'has it through a film: “A film shows”' },
    ],
    ['itself, in any words', { basis: { kind: 'own', from: null, why: 'we' } }, { more: 'speaks of itself' }],
    ['what it takes back', { recants: 2 }, { more: 'takes back statement 3' }],
    [
      'two together',
      { also: [{ name: 'Bo', unclear: true }] },
      { who: 'Ada and Bo (unclear who)', voices: ['Ada and Bo (unclear who)'] },
    ],
    [
      'being told by somebody',
      { basis: { kind: 'told-by', from: null, why: null } },
      { more: 'was told, by whom is not said' },
    ],
    ['a range', { crowd: { low: 20, high: 30, quantifier: null } }, { more: '20–30' }],
    [
      'a part of a range',
      { crowd: { low: 20, high: 30, quantifier: 'most' } },
      { more: 'most of them, 20–30' },
    ],
    ['a part', { crowd: { low: null, high: null, quantifier: 'some' } }, { more: 'some' }],
    [
      'all of it',
      {
        basis: { kind: 'witnessed', from: null, why: null },
        crowd: { low: 2, high: null, quantifier: null },
        modality: 'hedged',
        times: ['on Monday', 'at noon'],
      },
      { more: 'says it saw this; 2 or more; hedged; on Monday and at noon' },
    ],
    ['doubt', { percent: 12, unsure: true }, { sure: '12% sure: look before using it' }],
  ])('%s', (_, fields, said) => expect(noteWords({ ...PLAIN, ...fields }, 'en')).toMatchObject(said))
})

it.each([
  [0, 0, 'No statement was found.'],
  [1, 0, '1 statement.'],
  [2, 0, '2 statements.'],
  [1, 1, '1 statement, 1 to look at before use (under 50% sure).'],
  [1200, 3, '1,200 statements, 3 to look at before use (under 50% sure).'],
])('%i found, %i unsure', (count, unsure, text) => expect(foundWords(count, unsure, 50, 'en')).toBe(text))

it('what the reader says of a text is a sentence', () => {
  expect(diagnosticWords('there are no words in the text', 'en')).toBe('There are no words in the text.')
})

it.each([
  ['prose', null, ''],
  ['prose', 'Ada', ''],
  ['headline', 'Ada', 'headline'],
  ['item', null, 'item of a list'],
  ['turn', 'MS. ORTEGA', 'turn of MS. ORTEGA'],
  ['turn', null, 'turn'],
  ['entry', '@anna', 'entry of @anna'],
] as const)('%s of %s: “%s”', (kind, speaker, text) =>
  expect(layoutWords({ kind, speaker }, 'en')).toBe(text),
)
