import { readCaseFolder } from '@hearsay/case/testing'
import { type LineFigures, weighCase } from '@hearsay/weighing'
import { describe, expect, it } from 'vitest'
import { completenessSentence, countsPhrase, figureSentences, sentences, type Worded } from './sentences.ts'

function texts(figures: Worded, recorded: boolean): string[] {
  return figureSentences(figures, recorded, 'en').map(({ text }) => text)
}

const exactly = (count: number) => ({ lower: count, upper: count })

/** Figures with `high` lines at their word, one strict. */
function figures(low: number, high: number, together = high): Worded {
  const line = (f2: { low: number; high: number }, f5: number): LineFigures => {
    const cut = { low: exactly(0), high: exactly(f5) }
    return { f2, f3: cut, f4: cut, f5: cut, cut: [], loadBearing: { some: [], every: [] } }
  }
  return {
    f0: 1,
    f1: { low: high, high },
    strict: line({ low: Math.min(low, 1), high: 1 }, 1),
    atWord: line({ low, high }, together),
    completeness: { stated: low, asserting: high },
  }
}

describe('figures in words', () => {
  it.each<[number, number, number | null, string]>([
    [2, 1, 1, '2 reports, 1 origin'],
    [1, 13, null, '1 report, 13 or more origins'],
    [1, 20, 25, '1 report, 20–25 origins'],
  ])('%i, %i–%s', (f0, low, high, text) => expect(countsPhrase({ f0, f1: { low, high } }, 'en')).toBe(text))

  it('many voices on one page, none of whom saw it', () => {
    expect(texts(figures(0, 3, 2), false)).toEqual([
      'Many voices, one page: everything recorded for this account reaches us through a single article, and nobody in it says they saw it happen.',
      'Taking no page at its word, at most one line is behind it.',
      'Taking the pages at their word, at most three lines are behind it.',
      'None of them is known to begin with somebody who saw it, made it or holds the original.',
      'Two lines are left when those who depend on one another fail together.',
      'None of the three parties that assert it are recorded as saying how they know.',
      'Independence not established: nobody has recorded why these origins are independent of one another.',
      sentences('en', 'upperBound'),
    ])
  })

  it('one witness: nothing to be independent of, no dependence to mention', () => {
    expect(texts(figures(1, 1), false)).toEqual([
      'Everything recorded for this account reaches us through a single page.',
      'Taking no page at its word, at most one line is behind it.',
      'Taking the pages at their word, at most one line is behind it.',
      'It is known to begin with somebody who saw it, made it or holds the original.',
      'The one party that asserts it says how it knows.',
      sentences('en', 'upperBound'),
    ])
  })

  it('a search that gave up says so', () => {
    const open: Worded = figures(0, 9)
    const f5 = { low: exactly(0), high: { lower: 4, upper: 6 } }
    expect(texts({ ...open, atWord: { ...open.atWord, f5 } }, true)).toContain(
      'Between four and six lines are left when those who depend on one another fail together; the search ended before it could say which.',
    )
  })

  it('a page in its own voice gives no number at its word', () => {
    const own: Worded = figures(0, 1)
    const said = texts({ ...own, atWord: { ...own.atWord, f2: { low: 0, high: null } } }, false)
    expect(said).toContain(sentences('en', 'ownWord'))
    expect(said.join(' ')).not.toContain('Taking the pages')
  })

  it.each<[number, number, string]>([
    [0, 0, 'Nobody who is named asserts this.'],
    [0, 1, 'The one party that asserts it does not say how it knows.'],
    [1, 4, 'One of the four parties that assert it is recorded as saying how they know.'],
  ])('%i of %i say how they know', (stated, asserting, text) => {
    expect(completenessSentence({ stated, asserting }, 'en')).toBe(text)
  })

  it('the first case: every account says at least that its numbers are upper bounds, or that nobody asserts it', () => {
    for (const { core } of weighCase(readCaseFolder('abu-ghraib-2015').case).accounts) {
      expect([sentences('en', 'upperBound'), sentences('en', 'nobody')]).toContain(texts(core, false).at(-1))
    }
  })
})
