import { describe, expect, it } from 'vitest'
import type { Locale } from './locale.ts'
import { titles } from './names.ts'
import { narrativesText } from './narratives.ts'
import { digits, inRow, listed } from './numbers.ts'
import { recordsText } from './records.ts'
import { sentences } from './sentences.ts'

/** What bidirectional text needs, made visible. */
function visible(text: string): string {
  return text.replace('\u200f', '<rtl>').replaceAll('\u2068', '[').replaceAll('\u2069', ']')
}

describe('names in latin letters inside words of ours', () => {
  it.each<[string, (locale: Locale) => string, string, string]>([
    ['a sentence', (to) => recordsText(to, 'soSays', { names: 'Safi' }), 'So says Safi', 'كما يقول [Safi]'],
    [
      'a title that opens with a name',
      (to) => titles(to, 'custody', { exhibit: 'Parts.', event: 'فحص' }),
      'Parts.: فحص',
      '<rtl>[Parts.]: فحص',
    ],
    ['a quotation', (to) => recordsText(to, 'quoted', { text: 'No.' }), '“No.”', '<rtl>«[No.]»'],
    ['a row', (to) => inRow(['A', 'B'], to), 'A; B', '<rtl>[A]؛ [B]'],
    ['a row in its own letters', (to) => inRow(['ا', 'ب'], to), 'ا; ب', 'ا؛ ب'],
    ['a list', (to) => listed(['A', 'B'], to), 'A and B', '<rtl>[A] و[B]'],
    [
      'a figure before a name',
      (to) => narrativesText(to, 'quantity', { range: digits(1000, to), unit: 'troops' }),
      '1,000 troops',
      '<rtl>١٬٠٠٠ [troops]',
    ],
    ['a figure', (to) => sentences(to, 'reports', { count: 3 }), '3 reports', '٣ تقارير'],
  ])('%s', (_, say, english, arabic) => {
    expect(visible(say('en'))).toBe(english)
    expect(visible(say('ar'))).toBe(arabic)
  })
})

describe('what a name turns around ends with the name', () => {
  const SHOWN: Readonly<Record<string, string>> = {
    '\u202b': '<rle>',
    '\u202c': '<pdf>',
    '\u202e': '<rlo>',
    '\u2067': '<rli>',
    '\u2069': '<pdi>',
  }
  it.each([
    ['Sa\u202efi', 'So says Sa<rlo>fi<pdf>'],
    ['Sa\u202e\u2067fi', 'So says Sa<rlo><rli>fi<pdi><pdf>'],
    ['Sa\u2067\u202bfi\u2069', 'So says Sa<rli><rle>fi<pdi>'],
    ['\u2069\u202cSafi', 'So says Safi'],
    ['\u2067Sa\u202cfi', 'So says <rli>Safi<pdi>'],
    ['\u202bSafi\u202c', 'So says <rle>Safi<pdf>'],
  ])('%j', (names, said) => {
    const text = recordsText('en', 'soSays', { names })
    expect(text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (control) => SHOWN[control] ?? '?')).toBe(said)
    expect(visible(recordsText('ar', 'soSays', { names })).endsWith(']')).toBe(true)
  })
})
