import { describe, expect, test } from 'vitest'
import { parseQuery } from './query.ts'
import { markHits, snippetOf } from './snippet.ts'
import { foldText } from './words.ts'

test.each([
  ['The Gate', ' the gate '],
  ['Café Müller, Þór', ' cafe muller þor '],
  ['ﬁne １２３', ' fine 123 '],
  ["O'Brien’s well-known", ' o brien s well known '],
  ['soft\u00adhyphen', ' softhyphen '],
  ['مُحَمَّد', ' محمد '],
  ['العـــراق', ' العراق '],
  ['أحمد إلى آل', ' احمد الي ال '],
  ['مدرسة على', ' مدرسه علي '],
  ['كتاب کتاب', ' كتاب كتاب '],
  ['٢٠١٥ و۲۰۱۵', ' 2015 و2015 '],
  ['习近平', ' 习 近 平 '],
  ['… — !', ' '],
  ['x'.repeat(80), ` ${'x'.repeat(60)} `],
])('%j folds to %j', (text, folded) => expect(foldText(text)).toBe(folded))

const word = (...keys: string[]) => ({ keys, isPrefix: false })
const open = (...keys: string[]) => ({ keys, isPrefix: true })

test.each([
  ['gate open', { terms: [word('gate'), open('open')] }],
  ['gate ', { terms: [word('gate')] }],
  ['gate -weir', { terms: [word('gate')], unwanted: { terms: [word('weir')], phrases: [] } }],
  ['"ash weir"', { terms: [word('ash'), word('weir')], phrases: [' ash weir '] }],
  ['“ash we', { terms: [word('ash'), open('we')], phrases: [' ash we'] }],
  ["O'Brien ", { terms: [word('o'), word('brien')], phrases: [' o brien '] }],
  ['a -"b c"', { terms: [word('a')], unwanted: { terms: [], phrases: [' b c '] } }],
  ['والجسر ', { terms: [word('والجسر', 'جسر')] }],
  ['"الجسر"', { terms: [word('الجسر')] }],
  ['الله ', { terms: [word('الله')] }],
  ['" - \'', {}],
])('%j asks for %j', (text, expected) => {
  const nothing = { terms: [], phrases: [], unwanted: { terms: [], phrases: [] } }
  expect(parseQuery(text)).toEqual({ ...nothing, ...expected })
})

test('a query of a thousand words is one of sixteen', () => {
  expect(parseQuery('a '.repeat(1000)).terms).toHaveLength(16)
})

/** What is found, between brackets. */
const shown = (parts: ReturnType<typeof markHits>): string =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

describe('the exact words of the original are marked', () => {
  test.each([
    ['Ida Brändt said', 'brandt', 'Ida [Brändt] said'],
    ['عبر الجِسْرِ ليلا', 'جسر', 'عبر [الجِسْرِ] ليلا'],
    ['في سنة ٢٠١٥.', '2015', 'في سنة [٢٠١٥].'],
    ['ﬁnely put', 'fin', '[ﬁnely] put'],
    ['the gates', 'gate', 'the [gates]'],
    ['the gates', 'gate ', 'the gates'],
  ])('%j by %j', (text, query, expected) => {
    expect(shown(markHits(text, parseQuery(query)))).toBe(expected)
  })
})

describe('a snippet', () => {
  const far = (count: number, name: string) =>
    Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ')

  test('is where most of what was looked for stands together', () => {
    const text = `rope. ${far(100, 'a')} rope and saw. ${far(100, 'b')}`
    const snippet = shown(snippetOf(text, parseQuery('saw rope')))
    expect(snippet).toMatch(/^…a92 .* a99 \[rope\] and \[saw\]\. b0 .* b20…$/)
  })

  test('of a short text is all of it, with what stands before its first word', () => {
    expect(shown(snippetOf('“The gate,” he said.', parseQuery('gate')))).toBe('“The [gate],” he said.')
  })

  test('is the beginning where nothing is found', () => {
    expect(shown(snippetOf(far(40, 'a'), parseQuery('nothing')))).toMatch(/^a0 .* a31…$/)
  })
})
