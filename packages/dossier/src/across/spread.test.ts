import { describe, expect, test } from 'vitest'
import { type Chance, chance } from '../testing/chance.ts'
import type { Seen } from './rumour.ts'
import { spreadOf } from './spread.ts'
import { keepsWords, wordChanges } from './wording.ts'

const seen = (id: string, edtf: string | undefined, more: Partial<Seen> = {}): Seen => {
  return { id, form: 'A bridge fell.', voices: [], href: `#${id}`, ...(edtf && { edtf }), ...more }
}
const ids = (all: readonly Seen[]) => all.map(({ id }) => id)
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}`

/**
 * A spread that was made: sightings on days that are known here, and told as days or as stretches of them.
 */
function made(draw: Chance) {
  const count = 1 + draw(4)
  return Array.from({ length: count }, (_, index) => {
    const [from, length] = [1 + draw(8), draw(4)]
    return { id: `s${index}`, from, to: from + length }
  })
}

type Made = ReturnType<typeof made>

/** Who can have been first, by trying every day on which each may have been. */
function possiblyFirst(all: Made): Set<string> {
  const first = new Set<string>()
  const tryAll = (at: number, days: readonly number[]) => {
    const one = all[at]
    if (one === undefined) {
      const least = Math.min(...days)
      for (const [index, chosen] of days.entries()) if (chosen === least) first.add(`s${index}`)
      return
    }
    for (let on = one.from; on <= one.to; on += 1) tryAll(at + 1, [...days, on])
  }
  tryAll(0, [])
  return first
}

describe('who was first', () => {
  test('is whoever can have been, by the dates that are told', () => {
    for (let seed = 0; seed < 400; seed += 1) {
      const all = made(chance(seed))
      const told = all.map(({ id, from, to }) =>
        seen(id, from === to ? day(from) : `${day(from)}/${day(to)}`),
      )
      const { earliest, latest } = spreadOf(told.toReversed(), 'en')
      expect([seed, new Set(ids(earliest))]).toEqual([seed, possiblyFirst(all)])
      const turned = all.map(({ id, from, to }) => ({ id, from: -to, to: -from }))
      expect([seed, new Set(ids(latest))]).toEqual([seed, possiblyFirst(turned)])
    }
  })

  test('what is about a date makes nothing else later for certain', () => {
    expect(ids(spreadOf([seen('a', '2026-03~'), seen('b', '2026-04-02')], 'en').earliest)).toEqual(['a', 'b'])
    expect(ids(spreadOf([seen('a', '2026-03'), seen('b', '2026-04-02')], 'en').earliest)).toEqual(['a'])
  })

  test('without dates there is no first, and nothing is made up', () => {
    const spread = spreadOf([seen('a', undefined, { teller: 'Mira' }), seen('b', '../..')], 'en')
    expect(spread).toMatchObject({ earliest: [], latest: [], firstTellers: [], undated: 2 })
  })

  test('nobody is named who is not named in one of the earliest', () => {
    const later = seen('b', day(9), { teller: 'Mira' })
    expect(spreadOf([seen('a', day(1)), later], 'en').firstTellers).toEqual([])
    expect(spreadOf([seen('a', day(9), { teller: 'Ines' }), later], 'en').firstTellers).toEqual([
      'Ines',
      'Mira',
    ])
  })
})

describe('how it spread and changed', () => {
  const WORDS = ['The bridge', 'A tower', 'fell', 'was blown up', 'by soldiers', 'at night', 'and forty died']

  test('places, forms and changes are those that were made', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const draw = chance(seed)
      const forms: string[] = []
      const steps = Array.from({ length: 2 + draw(6) }, (_, index) => {
        if (index === 0 || draw(2) === 0)
          forms.push(`${WORDS.filter(() => draw(2) === 0).join(' ')} ${forms.length}.`.trim())
        const form = forms.at(-1) ?? ''
        return seen(`s${index}`, day(index + 1), { form, place: `Place ${draw(3)}` })
      })
      const { places, forms: told } = spreadOf(shuffled(steps, draw), 'en')
      expect(told.map(({ form }) => form)).toEqual(forms)
      expect(places.map(({ place }) => place)).toEqual([...new Set(steps.map(({ place }) => place))])
      expect(places.reduce((sum, { count }) => sum + count, 0)).toBe(steps.length)
      for (const [index, { changes, form }] of told.entries()) {
        const parts = (how: string) => changes.filter((one) => one.how !== how).map(({ text }) => text)
        expect(parts('removed').join('')).toBe(index === 0 ? '' : form)
        expect(parts('added').join('')).toBe(index === 0 ? '' : forms[index - 1])
      }
    }
  })

  test('a change is a whole word, in Arabic too', () => {
    expect(wordChanges('قُتل عشرة جنود', 'قُتل عشرون جنديًا', 'ar')).toEqual([
      { text: 'قُتل ', how: 'same' },
      { text: 'عشرة جنود', how: 'removed' },
      { text: 'عشرون جنديًا', how: 'added' },
    ])
    expect(wordChanges('Ten men fell in the river', 'Forty men drowned in the river', 'en')).toEqual([
      { text: 'Ten men fell', how: 'removed' },
      { text: 'Forty men drowned', how: 'added' },
      { text: ' in the river', how: 'same' },
    ])
  })

  test('a form of which no stretch of words stayed keeps none, whatever signs it shares', () => {
    expect(
      keepsWords(wordChanges('Ten men fell in the river.', 'Forty men drowned in the river.', 'en')),
    ).toBe(true)
    expect(keepsWords(wordChanges('An airstrike killed them.', 'Everyone talks.', 'en'))).toBe(false)
  })
})

function shuffled<T>(all: readonly T[], draw: Chance): T[] {
  return all
    .map((one) => ({ one, at: draw(1_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
