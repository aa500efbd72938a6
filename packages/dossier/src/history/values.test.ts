import { smallCase } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { valueWords } from './values.ts'

const { case: of } = dossierOf(smallCase())

test.each<[string, string, unknown, string | null]>([
  ['a name for an id', 'source', 'mira', 'Mira'],
  ['names for ids', 'members', ['mira', 'gazette'], 'Mira; The Gazette'],
  ['a text as it is, even one that is an id elsewhere', 'gist', 'mira', 'mira'],
  ['that a text was erased', 'gist', '[erased]', 'erased'],
  ['a date in words', 'edtf', '2015-04~', 'about April 2015'],
  ['a number', 'low', 20, '20'],
  ['nought', 'low', 0, '0'],
  ['yes', 'independent', true, 'yes'],
  ['no', 'independent', false, 'no'],
  ['none', 'madeBy', undefined, null],
  ['none', 'source', null, null],
  ['none for an empty list', 'members', [], null],
  ['a word for none inside a list', 'things', ['one', null], 'one; none recorded'],
  ['quoted words', 'words', [{ start: 0, end: 7, exact: 'it fell', prefix: '', suffix: '' }], '“it fell”'],
  ['prose', 'sentences', [{ text: 'It fell.' }], 'It fell.'],
  ['prose and what it cites', 'sentences', [{ text: 'It fell.', cites: ['mira'] }], 'It fell. (cites Mira)'],
  [
    'prose that cites nothing',
    'sentences',
    [{ text: 'It fell.', cites: [] }],
    'It fell. (cites none recorded)',
  ],
  ['how a source knows', 'basis', { kind: 'own' }, 'speaks of itself'],
  [
    'how it knows, several ways',
    'basis',
    [{ kind: 'witnessed' }, { kind: 'told-by', by: 'mira', inferred: 'He says so.' }],
    'says it saw this; has it from Mira (inferred: He says so.)',
  ],
  ['a word of the field', 'act', 'threaten', 'threat'],
  ['a value that has no word', 'act', 'sing', 'sing'],
  ['fields one by one', 'when', { as: 'Tuesday', edtf: '2015' }, 'words: Tuesday; date: 2015'],
  ['a field of none', 'crowd', { low: 20, high: null }, 'low: 20; high: none recorded'],
])('reads %s: %s %j', (_, field, value, words) => expect(valueWords(of, field, value, 'en')).toBe(words))
