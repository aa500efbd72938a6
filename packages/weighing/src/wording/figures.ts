/**
 * Figures in sentences, each with the caveat it needs.
 */
import type { Bounds, Figures, Range } from '../figures/types.ts'
import { countOf, digitsOf, numberWord, SENTENCES } from './sentences.ts'

/** `2 reports, 1 origin`; with bounds `1 report, 13 or more origins`. */
export function countsPhrase({ f0, f1 }: Pick<Figures, 'f0' | 'f1'>): string {
  return `${digitsOf(f0, 'report', 'reports')}, ${originsPhrase(f1)}`
}

function originsPhrase({ low, high }: Range): string {
  if (high === null) return `${low.toLocaleString('en')} or more origins`
  if (high === low) return digitsOf(low, 'origin', 'origins')
  return `${low.toLocaleString('en')} to ${high.toLocaleString('en')} origins`
}

export type Worded = Pick<Figures, 'f0' | 'f1' | 'strict' | 'atWord'> & {
  readonly completeness: { readonly stated: number; readonly asserting: number }
}

/**
 * What the figures of a claim or an account say, in reading order, the upper-bound caveat last.
 * `independenceRecorded`: somebody recorded why all its origins are independent of one another.
 */
export function figureSentences(figures: Worded, independenceRecorded: boolean): string[] {
  if (figures.f0 === 0) return [SENTENCES.nobody]
  return [
    reach(figures),
    SENTENCES.strict(lines(figures.strict.f2.high ?? 0)),
    ...atWord(figures),
    completenessSentence(figures.completeness),
    ...independence(figures, independenceRecorded),
    SENTENCES.upperBound,
  ]
}

/** The share of asserting parties whose basis is stated, in words. */
export function completenessSentence({ stated, asserting }: Worded['completeness']): string {
  if (asserting === 0) return SENTENCES.nobody
  if (asserting === 1) return SENTENCES.statedByOnly(stated === 1)
  return SENTENCES.stated(stated === 0 ? 'none' : numberWord(stated), countOf(asserting, 'party', 'parties'))
}

/** How much of what is recorded comes over one page. */
function reach({ f0, f1, strict }: Worded): string {
  if (f0 > 1) return SENTENCES.pages(countOf(f0, 'page', 'pages'))
  const many = f1.high === null || f1.high > 1
  if (!many) return SENTENCES.onePage
  return strict.f2.low === 0 ? SENTENCES.manyVoices : SENTENCES.manyVoicesSeen
}

function atWord({ atWord: { f2, f5 } }: Worded): string[] {
  if (f2.high === null) return [SENTENCES.ownWord]
  if (f2.high === 0) return []
  return [SENTENCES.atWord(lines(f2.high)), direct(f2.low ?? 0, f2.high), ...together(f5.high, f2.high)]
}

function direct(low: number, high: number): string {
  if (high === 1) return low === 0 ? SENTENCES.oneNoDirect : SENTENCES.oneDirect
  return low === 0 ? SENTENCES.noDirect : SENTENCES.someDirect(numberWord(low))
}

/** Said only where dependence takes something away. */
function together({ lower, upper }: Bounds, separately: number): string[] {
  if (lower === null || upper === null || lower === separately) return []
  return [
    lower === upper
      ? SENTENCES.stands(lines(upper))
      : SENTENCES.atLeast(numberWord(lower), numberWord(upper)),
  ]
}

/** With one origin there is nothing to be independent of. */
function independence({ f1 }: Worded, recorded: boolean): string[] {
  if (f1.high !== null && f1.high < 2) return []
  return [recorded ? SENTENCES.independenceRecorded : SENTENCES.independenceOpen]
}

function lines(count: number): string {
  return countOf(count, 'line', 'lines')
}
