import type { ClaimFigures, Figures, GroupCut, Independence, Range } from '@hearsay/weighing'
import ar from './ar/sentences.ts'
import en from './en/sentences.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'
import { numberWord, rangeWords, sentenceCase, withComma } from './numbers.ts'

export const sentences = messages<keyof typeof en>({ en, ar })

/** What a sentence made from figures is about, so that a page can leave out what it shows elsewhere. */
export type About =
  | 'reach'
  | 'strict'
  | 'atWord'
  | 'direct'
  | 'together'
  | 'takenBack'
  | 'stated'
  | 'independence'
  | 'upperBound'

export interface FigureSentence {
  readonly about: About
  readonly text: string
}

export type Worded = Figures & Pick<ClaimFigures, 'completeness' | 'independence' | 'beforeRecanting'>

/** What the figures of a claim or an account say, in reading order, the upper-bound caveat last. */
export function figureSentences(figures: Worded, locale: Locale): FigureSentence[] {
  if (figures.f0 + figures.cited === 0) {
    return [{ about: 'reach', text: sentences(locale, 'nobody') }, ...takenBack(figures, locale)]
  }
  return [
    { about: 'reach', text: reach(figures, locale) },
    ...strictly(figures, locale),
    ...atWord(figures, locale),
    ...takenBack(figures, locale),
    { about: 'stated', text: completenessSentence(figures.completeness, locale) },
    ...independence(figures.independence, locale),
    { about: 'upperBound', text: sentences(locale, 'upperBound') },
  ]
}

/** `2 reports, 1 origin`; with bounds `1 report, 13 or more origins`. */
export function countsPhrase({ f0, f1 }: Pick<Figures, 'f0' | 'f1'>, locale: Locale): string {
  return withComma([sentences(locale, 'reports', { count: f0 }), originsPhrase(f1, locale)], locale)
}

function originsPhrase(range: Range, locale: Locale): string {
  return sentences(locale, 'origins', {
    many: range.high ?? range.low + 1,
    range: (spoken) => rangeWords(range, spoken),
  })
}

/** How many say so: `13 or more voices`. */
export function voicesPhrase(range: Range, locale: Locale): string {
  return sentences(locale, 'voices', {
    many: range.high ?? range.low + 1,
    range: (spoken) => rangeWords(range, spoken),
  })
}

/** The share of asserting parties whose basis is stated, in words. */
export function completenessSentence({ stated, asserting }: Worded['completeness'], locale: Locale): string {
  if (asserting === 0) return sentences(locale, 'nobody')
  if (asserting === 1) return sentences(locale, stated === 1 ? 'statedByOne' : 'unstatedByOne')
  const parties = (spoken: Locale) => counted('parties', asserting, spoken)
  if (asserting === stated) return sentences(locale, 'statedByAll', { parties })
  return sentences(locale, 'stated', {
    stated,
    word: (spoken) => sentenceCase(numberWord(stated, spoken), spoken),
    parties,
  })
}

/** How much of what is recorded comes over one page. */
function reach({ f0, cited, f1, strict }: Worded, locale: Locale): string {
  if (cited > 0) return citedPages(f0, cited, locale)
  if (f0 > 1) return counted('pages', f0, locale)
  const many = f1.high === null || f1.high > 1
  if (!many) return sentences(locale, 'onePage')
  return sentences(locale, strict.f2.low === 0 ? 'manyVoices' : 'manyVoicesSeen')
}

function citedPages(f0: number, cited: number, locale: Locale): string {
  return sentences(locale, 'pagesAndCited', {
    pages: (spoken) => sentences(spoken, 'pagesHeld', { count: f0 }),
    count: cited,
  })
}

/**
 * Said apart only where it is another number. Where a page stands and no line, all that it rested on was
 * taken back, or shown to be forged.
 */
function strictly(figures: Worded, locale: Locale): FigureSentence[] {
  if (isSameStrictly(figures)) return []
  const high = figures.strict.f2.high ?? 0
  const text = high === 0 ? sentences(locale, 'noLine') : counted('strict', high, locale)
  return [{ about: 'strict', text }]
}

function isSameStrictly({ strict, atWord }: Worded): boolean {
  return strict.f2.high === atWord.f2.high && (atWord.f2.high ?? 0) > 0
}

function atWord(figures: Worded, locale: Locale): FigureSentence[] {
  const { f2, f5, own } = figures.atWord
  const high = f2.high ?? 0
  if (high === 0) return []
  return [
    { about: 'atWord', text: counted(isSameStrictly(figures) ? 'eitherWay' : 'atWord', high, locale) },
    { about: 'direct', text: direct(f2.low ?? 0, high, locale) },
    ...(own > 0 ? [{ about: 'direct' as const, text: ofItself(own, high, locale) }] : []),
    ...together(f5, high, locale),
  ]
}

/** What the figures were while nobody had taken anything back; nothing where they were the same. */
function takenBack(figures: Worded, locale: Locale): FigureSentence[] {
  const before = figures.beforeRecanting
  if (!before) return []
  const text = numbersBefore(before, locale)
  return text === numbersBefore(figures, locale) ? [] : [{ about: 'takenBack', text }]
}

function numbersBefore({ f0, cited, f1, atWord: { f2 } }: Figures, locale: Locale): string {
  const lines = { low: f2.low ?? 0, high: f2.high ?? 0 }
  return sentences(locale, 'takenBack', {
    voices: (spoken) => voicesPhrase(f1, spoken),
    pages: (spoken) => pagesPhrase({ f0, cited }, spoken),
    lines: (spoken) =>
      sentences(spoken, 'someLines', { many: lines.high, range: (inner) => rangeWords(lines, inner) }),
  })
}

/** On how many pages: `7 pages`, or `7 pages held, 3 cited`. */
export function pagesPhrase({ f0, cited }: Pick<Figures, 'f0' | 'cited'>, locale: Locale): string {
  const held = (spoken: Locale) => sentences(spoken, 'pagesHeld', { count: f0 })
  return cited === 0 ? held(locale) : sentences(locale, 'pagesCited', { held, count: cited })
}

function direct(low: number, high: number, locale: Locale): string {
  if (high === 1) return sentences(locale, low === 0 ? 'oneNoDirect' : 'oneDirect')
  return low === 0 ? sentences(locale, 'noDirect') : opening('someDirect', low, locale)
}

/** What is only said of oneself is told apart, and never first. */
function ofItself(own: number, high: number, locale: Locale): string {
  return high === 1 ? sentences(locale, 'oneOfItself') : opening('ofItself', own, locale)
}

/** Said only where dependence takes something away. */
function together({ low, high }: GroupCut, separately: number, locale: Locale): FigureSentence[] {
  const { lower, upper } = high
  if (lower === null || upper === null || lower === separately) return []
  return [{ about: 'together', text: leftOver(low.lower, { lower, upper }, locale) }]
}

function leftOver(
  least: number | null,
  { lower, upper }: { lower: number; upper: number },
  locale: Locale,
): string {
  if (lower === upper)
    return least === upper ? opening('stands', upper, locale) : counted('mayStand', upper, locale)
  return sentences(locale, 'between', {
    lower: (spoken) => numberWord(lower, spoken),
    upper: (spoken) => numberWord(upper, spoken),
  })
}

/** With one origin there is nothing to be independent of. */
function independence(known: Independence, locale: Locale): FigureSentence[] {
  return known.pairs === 0 ? [] : [{ about: 'independence', text: independenceSentence(known, locale) }]
}

/** For how many pairs of origins independence, or dependence, is shown. */
export function independenceSentence(known: Independence, locale: Locale): string {
  const { origins, pairs } = known
  const [dependent, independent] = [known.dependent.pairs, known.independent.pairs]
  if (independent === pairs) return sentences(locale, 'independenceShown', { count: origins.length })
  if (dependent === pairs) return sentences(locale, 'dependenceShown', { count: origins.length })
  if (independent + dependent === 0) return sentences(locale, 'independenceOpen', { count: origins.length })
  const open = pairs - dependent - independent
  return sentences(locale, 'independencePart', { pairs, dependent, independent, open })
}

/** A message about so many, the number in words. */
function counted(key: keyof typeof en, count: number, locale: Locale): string {
  return sentences(locale, key, { count, word: (spoken) => numberWord(count, spoken) })
}

/** The same where the number opens the sentence. */
function opening(key: keyof typeof en, count: number, locale: Locale): string {
  return sentences(locale, key, {
    count,
    word: (spoken) => sentenceCase(numberWord(count, spoken), spoken),
  })
}
