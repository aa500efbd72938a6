import { describe, expect, test } from 'vitest'
import { firstCase } from '../testing/dossiers.ts'
import { outside, overlaps } from '../testing/overlaps.ts'
import { weighWays } from './engine.ts'
import { weakest } from './least.ts'
import { linesView } from './view.ts'

const view = linesView(firstCase(), new URLSearchParams())
const airstrike = view.accounts.find(({ id }) => id === 'us-airstrike')
if (!airstrike) throw new Error('the first case has the account us-airstrike')
const [drawn] = airstrike.claims

describe('the lines of the first case', () => {
  test.each(view.accounts.map((account) => [account.id, account] as const))(
    '%s: no label meets another',
    (_, account) => {
      for (const drawing of [account.wide, account.narrow]) {
        expect(overlaps(drawing)).toEqual([])
        expect(outside(drawing)).toEqual([])
      }
    },
  )

  test('20 to 25 people are strands that end in one line, through Safi', () => {
    for (const { threads } of [airstrike.wide, airstrike.narrow]) {
      expect(threads.find(({ from }) => from === 'safi-interviewees')?.strands).toHaveLength(25)
      expect(threads.find(({ from }) => from === 'waleed-safi')?.strands).toHaveLength(1)
    }
  })

  test('the rumour and the belief, without a source, hang on nobody', () => {
    const floating = ['rumour-killed', 'belief-positions-bombed']
    expect(airstrike.wide.floating.map(({ id }) => id)).toEqual(floating)
    expect(
      airstrike.wide.threads.some(({ from, to }) => floating.includes(from) || floating.includes(to)),
    ).toBe(false)
  })

  test('lists every party with its words', () => {
    const safi = airstrike.parties.find(({ id }) => id === 'waleed-safi')
    expect(safi?.place).toBe('relay')
    expect(safi?.words.map(({ id }) => id).toSorted()).toEqual([
      'safi-not-just-militias',
      'safi-recounts',
      'safi-spoke-with',
    ])
  })
})

describe('switches', () => {
  test.each([
    [true, [], 3],
    [true, ['iran-backed'], 2],
    [true, ['iran-backed', 'embedded', 'militia-side'], 2],
    [false, [], 1],
    [false, ['iran-backed'], 1],
  ])('pages at their word: %s, with %j: at most %s', (atWord, on, most) => {
    const { low, high, cut } = weighWays(drawn, atWord, new Set(on))
    expect([low.lower, high.upper]).toEqual([0, most])
    expect(cut).toHaveLength(most)
  })

  test('name the assumption that a cut runs through', () => {
    expect(weighWays(drawn, true, new Set(['iran-backed'])).cut.toSorted()).toEqual([
      'iran-backed',
      'waleed-safi',
    ])
  })

  test('the account goes by its weakest claim', () => {
    const of = (upper: number | null) => ({
      weighed: { ...weighWays(drawn, true, new Set()), high: { lower: upper, upper } },
    })
    expect(weakest([of(3), of(1), of(null)]).weighed.high.upper).toBe(1)
    expect(weakest([of(null), of(2)]).weighed.high.upper).toBe(2)
  })

  test('take what the address says, and nothing it invents', () => {
    const query = new URLSearchParams('mode=strict&event=iran-backed&event=nonsense&as-of=2026-11-23')
    const { chosen, kept } = linesView(firstCase(), query)
    expect(chosen).toEqual({ atWord: false, events: ['iran-backed'] })
    expect(kept).toEqual([['as-of', '2026-11-23']])
  })
})
