import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts } from './compare.ts'
import { keyOf, wordsOf } from './words.ts'

const WIRE = `The warden said on Monday that the sluice had been opened at four. "I heard the bell, and then the water," he said.

Nobody at the works would say who held the key, or who had asked for it. A clerk showed a ledger from which two pages were missing.`

const REPRINT = `THE WARDEN said on Monday that the sluice
had been opened at four. 'I heard the bell, and
then the water,' he said.

The town is divided. A clerk showed a led-
ger from which two pages were missing.`

describe('two texts', () => {
  const shared = compareTexts(WIRE, REPRINT)

  test('have their common pieces, whatever the wraps and the marks', () => {
    const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(shared.passages.map(({ a }) => cut(WIRE, a))).toEqual([
      'The warden said on Monday that the sluice had been opened at four. "I heard the bell, and then the water," he said',
      'A clerk showed a ledger from which two pages were missing',
    ])
    expect(shared.passages.map(({ b }) => cut(REPRINT, b).slice(0, 12))).toEqual([
      'THE WARDEN s',
      'A clerk show',
    ])
    expect(shared.longest?.words).toBe(23)
    expect(shared.only.a.map((span) => cut(WIRE, span))).toEqual([
      'Nobody at the works would say who held the key, or who had asked for it',
    ])
    expect(shared.only.b.map((span) => cut(REPRINT, span))).toEqual(['The town is divided'])
    expect(shared.share.a).toBeCloseTo(33 / 48, 1)
  })

  test('may have them in another order', () => {
    const [first = '', second = ''] = WIRE.split('\n\n')
    const { passages, share } = compareTexts(WIRE, `${second}\n\n${first}`)
    expect(passages.length).toBe(2)
    expect(share).toEqual({ a: 1, b: 1 })
  })

  test('of Arabic are the same with and without vowel signs, tatweel, hamza and ta marbuta', () => {
    const one = 'قالَ المُحافِظُ إنّ المدينة آمنة وإن أحداً لم يُصَب في الهجوم الذي وقع أمس'
    const other = 'قـــال المحافظ ان المدينه امنه وان احدا لم يصب في الهجوم الذى وقع امس'
    expect(compareTexts(one, other).share).toEqual({ a: 1, b: 1 })
    expect(compareTexts(one, other).longest?.words).toBe(14)
  })

  test('of nothing in common have nothing', () => {
    const nothing = compareTexts('rain fell', 'snow melts')
    expect(nothing).toMatchObject({ passages: [], longest: null, share: { a: 0, b: 0 } })
    expect(compareTexts('', '')).toMatchObject({ passages: [], longest: null, only: { a: [], b: [] } })
  })
})

test.each([
  ['Colour', 'color'],
  ['organisation', 'organization'],
  ['signalled', 'signaled'],
  ['centre', 'center'],
  ['café', 'CAFE'],
  ['١٢٣', '123'],
  ['1,140', '1140'],
  ['don’t', "don't"],
  ['self-made', 'selfmade'],
  ['مدرسة', 'مدرسه'],
  ['علی', 'على'],
])('%s and %s are one word', (one, other) => expect(keyOf(one)).toBe(keyOf(other)))

test.each([
  ['he said “we go”, then left', [0, 0, 1, 1, 0, 0]],
  ["'We go,' he said. 'It's late.'", [1, 1, 0, 0, 2, 2]],
  ['"one two\n\nthree four', [1, 1, 0, 0]],
  ['قال «نحن هنا» ثم', [0, 1, 1, 0]],
])('which words of %j stand in which quotation', (text, expected) => {
  expect([...wordsOf(text).quotation]).toEqual(expected)
})

test('the longest common run is what trying every pair of places finds', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 })
  fc.assert(
    fc.property(words, words, (one, other) => {
      let best = 0
      for (let i = 0; i < one.length; i += 1)
        for (let j = 0; j < other.length; j += 1) {
          let run = 0
          while (i + run < one.length && j + run < other.length && one[i + run] === other[j + run]) run += 1
          best = Math.max(best, run)
        }
      expect(compareTexts(one.join(' '), other.join(' ')).longest?.words ?? 0).toBe(best)
    }),
    { seed: 12 },
  )
})

test('one word a hundred thousand times, and a hundred thousand in two, are compared at once', () => {
  const one = 'alarm '.repeat(100_000)
  expect(compareTexts(one, 'alarm '.repeat(60_000)).longest?.words).toBe(60_000)
  expect(compareTexts('fire alarm '.repeat(50_000), one).longest?.words).toBe(1)
  expect(wordsOf('a-\n'.repeat(100_000)).keys.length).toBe(1)
})
