import { readCaseFolder } from '@hearsay/case/testing'
import { type LineFigures, weighCase } from '@hearsay/weighing'
import { describe, expect, it } from 'vitest'
import {
  completenessSentence,
  countsPhrase,
  figureSentences,
  independenceSentence,
  sentences,
  type Worded,
} from './sentences.ts'

function texts(figures: Worded): string[] {
  return figureSentences(figures, 'en').map(({ text }) => text)
}

const NOTHING_SHOWN = { dependent: { pairs: 0, by: [] }, independent: { pairs: 0, by: [] } }

const exactly = (count: number) => ({ lower: count, upper: count })

/** Figures with `high` lines at their word, one strict. */
function figures(low: number, high: number, together = high): Worded {
  const line = (f2: { low: number; high: number }, f5: number): LineFigures => {
    const cut = { low: exactly(0), high: exactly(f5) }
    const sets = { together: ['a', 'b'], cut: [], loadBearing: { some: [], every: [] } }
    return { f2, own: 0, f3: cut, f4: cut, f5: cut, ...sets }
  }
  return {
    f0: 1,
    f1: { low: high, high },
    strict: line({ low: Math.min(low, 1), high: 1 }, 1),
    atWord: line({ low, high }, together),
    cited: 0,
    completeness: { stated: low, asserting: high },
    independence: {
      origins: [...'abcdefghi'].slice(0, high),
      pairs: (high * (high - 1)) / 2,
      ...NOTHING_SHOWN,
    },
  }
}

it('says where every two origins are shown to depend on one another', () => {
  const dependent = { pairs: 1, by: ['tie'] }
  const known = { origins: ['a', 'b'], pairs: 1, dependent, independent: { pairs: 0, by: [] } }
  expect(independenceSentence(known, 'en')).toBe(
    'Shown to depend on one another: every two of its 2 origins.',
  )
})

describe('figures in words', () => {
  it.each<[number, number, number | null, string]>([
    [2, 1, 1, '2 reports, 1 origin'],
    [1, 13, null, '1 report, 13 or more origins'],
    [1, 20, 25, '1 report, 20–25 origins'],
  ])('%i, %i–%s', (f0, low, high, text) => expect(countsPhrase({ f0, f1: { low, high } }, 'en')).toBe(text))

  it('many voices on one page, none of whom saw it', () => {
    expect(texts(figures(0, 3, 2))).toEqual([
      'Many voices, one page: everything recorded for this account reaches us through a single article, and nobody in it says they saw it happen.',
      'Taking no page at its word, at most one line is behind it.',
      'Taking the pages at their word, at most three lines are behind it.',
      'None of them is first-hand: none begins with somebody who says they saw it, made it or hold the original.',
      'At most two lines are left when those who depend on one another fail together.',
      'None of the three parties that assert it are recorded as saying how they know.',
      'Independence not established: for no two of its 3 origins is a reason on record.',
      sentences('en', 'upperBound'),
    ])
  })

  it('one witness: nothing to be independent of, no dependence to mention', () => {
    expect(texts(figures(1, 1))).toEqual([
      'Everything recorded for this account reaches us through a single page.',
      'Whether or not the pages are taken at their word, at most one line is behind it.',
      'It is first-hand: it begins with somebody who says they saw it, made it or hold the original.',
      'The one party that asserts it says how it knows.',
      sentences('en', 'upperBound'),
    ])
  })

  it('says how many lines are left, and no more than that where all of them are first-hand', () => {
    const sure: Worded = figures(2, 3)
    const f5 = { low: exactly(2), high: exactly(2) }
    expect(texts({ ...sure, atWord: { ...sure.atWord, f5 } })).toContain(
      'Two lines are left when those who depend on one another fail together.',
    )
  })

  it('a search that gave up says so', () => {
    const open: Worded = figures(0, 9)
    const f5 = { low: exactly(0), high: { lower: 4, upper: 6 } }
    expect(texts({ ...open, atWord: { ...open.atWord, f5 } })).toContain(
      'Between four and six lines are left when those who depend on one another fail together; the search ended before it could say which.',
    )
  })

  it('says apart how many speak of themselves', () => {
    const own: Worded = figures(2, 3)
    expect(texts({ ...own, atWord: { ...own.atWord, own: 1 } })).toContain(
      'One of these speaks of what the source itself did, has, wants or means.',
    )
  })

  it('says that no line is left where a page stands and all that it rested on is gone', () => {
    const { strict, ...gone } = { ...figures(0, 0), completeness: { stated: 1, asserting: 1 } }
    expect(texts({ ...gone, strict: { ...strict, f2: { low: 0, high: 0 } } })[1]).toBe(
      'No line is behind it: nobody says so on grounds that still stand.',
    )
  })

  it('says what there was before something was taken back', () => {
    const before = { ...figures(1, 3), f0: 2 }
    expect(texts({ ...figures(0, 1), beforeRecanting: before })).toContain(
      'Before something was taken back it had 3 voices, 2 pages, 1–3 lines.',
    )
  })

  it('tells pages that are cited apart there too, and says nothing where no number was another', () => {
    const before = { ...figures(1, 3), f0: 2, cited: 4 }
    expect(texts({ ...figures(0, 1), beforeRecanting: before })).toContain(
      'Before something was taken back it had 3 voices, 2 pages held, 4 cited, 1–3 lines.',
    )
    const same = texts({ ...figures(0, 1), beforeRecanting: figures(0, 1) })
    expect(same.filter((text) => text.includes('taken back'))).toEqual([])
  })

  it('takes one document that is only cited for no page that we hold', () => {
    expect(texts({ ...figures(0, 2), f0: 0, cited: 1 })[0]).toBe(
      'It is asserted on no page that we hold and 1 that we cite and do not hold.',
    )
  })

  it('counts what is cited and not held apart', () => {
    expect(texts({ ...figures(0, 2), f0: 1, cited: 3 })[0]).toBe(
      'It is asserted on 1 page that we hold and 3 that we cite and do not hold.',
    )
  })

  it.each([
    [0, 0, 'Independence not established: for no two of its 3 origins is a reason on record.'],
    [3, 0, 'Shown to be independent: every two of its 3 origins.'],
    [
      1,
      1,
      'Of the 3 pairs of origins that stand behind one of its claims together, 1 is shown to be independent and 1 to depend on one another; for 1 neither is established.',
    ],
  ])('%i independent and %i dependent pairs of three', (independent, dependent, text) => {
    const known = {
      ...figures(0, 3).independence,
      independent: { pairs: independent, by: [] },
      dependent: { pairs: dependent, by: [] },
    }
    expect(independenceSentence(known, 'en')).toBe(text)
  })

  it.each<[number, number, string]>([
    [0, 0, 'Nobody who is named asserts this.'],
    [0, 1, 'The one party that asserts it does not say how it knows.'],
    [4, 4, 'All four parties that assert it are recorded as saying how they know.'],
    [1, 4, 'One of the four parties that assert it is recorded as saying how they know.'],
  ])('%i of %i say how they know', (stated, asserting, text) => {
    expect(completenessSentence({ stated, asserting }, 'en')).toBe(text)
  })

  it('the first case: every account says at least that its numbers are upper bounds, or that nobody asserts it', () => {
    for (const { core } of weighCase(readCaseFolder('abu-ghraib-2015').case).accounts) {
      expect([sentences('en', 'upperBound'), sentences('en', 'nobody')]).toContain(texts(core).at(-1))
    }
  })
})
