import { readCaseFolder } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { weighCase } from '../figures/index.ts'
import type { LineFigures } from '../figures/types.ts'
import {
  type Agreement,
  completenessSentence,
  confidenceOf,
  confidenceSentence,
  countOf,
  countsPhrase,
  type Evidence,
  figureSentences,
  LIKELIHOOD,
  likelihoodPhrase,
  numberWord,
  SENTENCES,
  type Worded,
} from './index.ts'

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

describe('numbers', () => {
  it.each<[number, string]>([
    [0, 'no lines'],
    [1, 'one line'],
    [2, 'two lines'],
    [10, 'ten lines'],
    [11, '11 lines'],
    [1234, '1,234 lines'],
  ])('%i', (count, text) => expect(countOf(count, 'line', 'lines')).toBe(text))

  it('words run to ten', () => expect([9, 10, 11].map(numberWord)).toEqual(['nine', 'ten', '11']))
})

describe('likelihood', () => {
  it('every word carries its range, and ranges follow on from 1 to 99 without a gap', () => {
    const ranges = Object.values(LIKELIHOOD)
    expect([ranges.at(0)?.from, ranges.at(-1)?.to]).toEqual([1, 99])
    for (const [i, range] of ranges.slice(1).entries()) expect(range.from).toBe(ranges[i]?.to)
    expect(likelihoodPhrase('roughly-even')).toBe('roughly even chance (45–55%)')
    expect(likelihoodPhrase(null)).toBe('no likelihood given')
  })
})

describe('confidence', () => {
  it('never falls as evidence or agreement grows', () => {
    const rank = ['low', 'moderate', 'high']
    const evidence: Evidence[] = ['limited', 'medium', 'robust']
    const agreement: Agreement[] = ['low', 'medium', 'high']
    const grid = evidence.map((e) => agreement.map((a) => rank.indexOf(confidenceOf(e, a))))
    for (let e = 0; e < 3; e++) {
      for (let a = 0; a < 3; a++) {
        if (e > 0) expect(grid[e]?.[a]).toBeGreaterThanOrEqual(grid[e - 1]?.[a] ?? -1)
        if (a > 0) expect(grid[e]?.[a]).toBeGreaterThanOrEqual(grid[e]?.[a - 1] ?? -1)
      }
    }
  })

  it('is a sentence of its own, with no likelihood in it', () => {
    const sentence = confidenceSentence({ lines: 0, inspected: 0 }, 'low')
    expect(sentence).toBe(
      'Confidence in this judgement is low: the evidence is limited (no lines that begin with direct access, no exhibits inspected independently) and agreement is low.',
    )
    expect(sentence).not.toMatch(/%|likely|chance|certain/)
  })
})

describe('figures in words', () => {
  it.each<[number, number, number | null, string]>([
    [2, 1, 1, '2 reports, 1 origin'],
    [1, 13, null, '1 report, 13 or more origins'],
    [1, 20, 25, '1 report, 20 to 25 origins'],
  ])('%i, %i–%s', (f0, low, high, text) => expect(countsPhrase({ f0, f1: { low, high } })).toBe(text))

  it('many voices on one page, none of whom saw it', () => {
    expect(figureSentences(figures(0, 3, 2), false)).toEqual([
      'Many voices, one page: everything recorded for this account reaches us through a single article, and nobody in it says they saw it happen.',
      'Taking no page at its word, at most one line is behind it.',
      'Taking the pages at their word, at most three lines are behind it.',
      'None of them is known to begin with somebody who saw it, made it or holds the original.',
      'Two lines are left when those who depend on one another fail together.',
      'None of the three parties that assert it are recorded as saying how they know.',
      'Independence not established: nobody has recorded why these origins are independent of one another.',
      SENTENCES.upperBound,
    ])
  })

  it('one witness: nothing to be independent of, no dependence to mention', () => {
    expect(figureSentences(figures(1, 1), false)).toEqual([
      'Everything recorded for this account reaches us through a single page.',
      'Taking no page at its word, at most one line is behind it.',
      'Taking the pages at their word, at most one line is behind it.',
      'It is known to begin with somebody who saw it, made it or holds the original.',
      'The one party that asserts it says how it knows.',
      SENTENCES.upperBound,
    ])
  })

  it('a search that gave up says so', () => {
    const open: Worded = figures(0, 9)
    const f5 = { low: exactly(0), high: { lower: 4, upper: 6 } }
    expect(figureSentences({ ...open, atWord: { ...open.atWord, f5 } }, true)).toContain(
      'Between four and six lines are left when those who depend on one another fail together; the search ended before it could say which.',
    )
  })

  it('a page in its own voice gives no number at its word', () => {
    const own: Worded = figures(0, 1)
    const sentences = figureSentences(
      { ...own, atWord: { ...own.atWord, f2: { low: 0, high: null } } },
      false,
    )
    expect(sentences).toContain(SENTENCES.ownWord)
    expect(sentences.join(' ')).not.toContain('Taking the pages')
  })

  it.each<[number, number, string]>([
    [0, 0, 'Nobody who is named asserts this.'],
    [0, 1, 'The one party that asserts it does not say how it knows.'],
    [1, 4, 'One of the four parties that assert it is recorded as saying how they know.'],
  ])('%i of %i say how they know', (stated, asserting, text) => {
    expect(completenessSentence({ stated, asserting })).toBe(text)
  })

  it('the first case: every account says at least that its numbers are upper bounds, or that nobody asserts it', () => {
    for (const { core } of weighCase(readCaseFolder('abu-ghraib-2015').case).accounts) {
      expect([SENTENCES.upperBound, SENTENCES.nobody]).toContain(figureSentences(core, false).at(-1))
    }
  })
})
