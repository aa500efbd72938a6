import { expect, it } from 'vitest'
import { catalogueFaults } from './catalogue.ts'
import { messages } from './messages.ts'
import { SUBJECTS } from './subjects.ts'

it('every message of every subject can be said', () => {
  expect(catalogueFaults(SUBJECTS)).toEqual([])
})

/**
 * What only the command line and the desk say, and what pages say that are not all in the reader's own
 * language.
 */
const ENGLISH_ONLY: ReadonlySet<string> = new Set([
  'capture',
  'command',
  'desk',
  'fields',
  'forms',
  'help',
  'log',
  'policies',
  'site',
  'verify',
  'weigh',
])

it.each(Object.entries(SUBJECTS).filter(([subject]) => !ENGLISH_ONLY.has(subject)))(
  'a page in Arabic lacks no words of "%s"',
  (_, { catalogues, keys }) => {
    expect(keys.filter((key) => catalogues.ar[key] === undefined)).toEqual([])
  },
)

const GOOD = '{count, plural, one {# line} other {# lines}} by {who}'

it.each<[string, string | undefined, string | undefined, string]>([
  ['an empty message', '  ', undefined, 'expected a message; it is empty'],
  ['a missing message', undefined, undefined, 'expected a message; it is missing'],
  ['an unclosed brace', '{count', undefined, 'expected ICU MessageFormat'],
  ['a choice by word', '{who, select, x {X} other {Y}}', undefined, 'found a select'],
  ['a number in a style', '{share, number, percent}', undefined, 'found a number'],
  ['an ordinal', '{n, selectordinal, one {#st} other {#th}}', undefined, 'found a plural'],
  ['a plural without one', '{count, plural, other {# lines}} by {who}', undefined, 'lacks one'],
  ['a translation with too few plural forms', GOOD, '{count, plural, one {خط} other {#}} {who}', 'lacks'],
  ['a translation that drops a value', GOOD, 'خط {count}', 'expected the values count, who; names count'],
])('finds %s', (_, en, ar, fault) => {
  const subject = messages({ en: { a: en } as { a: string }, ar: ar === undefined ? {} : { a: ar } })
  expect(catalogueFaults({ subject }).map(({ message }) => message)).toContainEqual(
    expect.stringContaining(fault),
  )
})

it('finds a key that English lacks, and nothing in what is whole', () => {
  const subject = messages<string>({ en: { a: GOOD }, ar: { b: 'x' } })
  expect(catalogueFaults({ subject })).toMatchObject([{ key: 'b', locale: 'ar' }])
})
