import { describe, expect, it } from 'vitest'
import { messages } from './messages.ts'

const EN = {
  plain: 'Hello',
  lines: '{count, plural, one {# line} other {# lines}} by {who}',
  nested: 'at most {range}',
} as const
const say = messages<keyof typeof EN>({
  en: EN,
  ar: {
    lines:
      '{count, plural, zero {لا خطوط} one {خط واحد} two {خطان} few {# خطوط} many {# خطًا} other {# خط}} عن {who}',
  },
})

describe('plural forms by CLDR', () => {
  it.each([
    [0, '0 lines by X', 'لا خطوط عن س'],
    [1, '1 line by X', 'خط واحد عن س'],
    [2, '2 lines by X', 'خطان عن س'],
    [3, '3 lines by X', '٣ خطوط عن س'],
    [11, '11 lines by X', '١١ خطًا عن س'],
    [100, '100 lines by X', '١٠٠ خط عن س'],
    [1234, '1,234 lines by X', '١٬٢٣٤ خطًا عن س'],
  ])('%i', (count, english, arabic) => {
    expect(say('en', 'lines', { count, who: 'X' })).toBe(english)
    expect(say('ar', 'lines', { count, who: 'س' })).toBe(arabic)
  })
})

it('says in English what a language lacks, words of ours included', () => {
  expect(say.has('ar', 'plain')).toBe(false)
  expect(say('ar', 'plain')).toBe('Hello')
  expect(say('ar', 'nested', { range: (spoken) => spoken })).toBe('at most en')
})

it('keeps what is put in apart from its own words, and takes it for no message', () => {
  expect(say.pieces('en', 'lines', { count: 2, who: '{count} <b>' })).toEqual([
    '2 lines by ',
    { name: 'who', value: '{count} <b>' },
  ])
})

it('refuses to leave out what a message names', () => {
  expect(() => say('en', 'lines', { count: 2 })).toThrow('expected the value "who"')
  expect(() => say('en', 'lines', { count: '2', who: 'X' })).toThrow('expected a number as the value "count"')
})
