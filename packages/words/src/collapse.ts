import { assessmentOf, type Case, recordFor } from '@hearsay/case'
import { type AccountForm, subjectOfVertex } from '@hearsay/weighing'
import ar from './ar/collapse.ts'
import en from './en/collapse.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'
import { nameWithin, titles } from './names.ts'
import { rangeWords, sentenceCase } from './numbers.ts'
import { pagesPhrase, sentences, voicesPhrase } from './sentences.ts'
import { shortFor, vertexWithin } from './titles.ts'

/** The picture of the collapse. */
export const collapseText = messages<keyof typeof en>({ en, ar })

/** What of an account's figures the collapse tells, with pages at their word. */
export type Collapsing = Pick<AccountForm, 'f0' | 'cited' | 'f1' | 'atWord'>

/** The sentence that the figures make; an account that was refuted is never led with its largest number. */
export function leadSentence(of: Case, account: string, form: Collapsing, locale: Locale): string {
  const nameOf = (id: string, spoken: Locale) => nameLeft(of, id, spoken)
  const collapse = (spoken: Locale) => collapseSentence(form, nameOf, spoken)
  const isRefuted = assessmentOf(of, account)?.standing === 'refuted'
  return isRefuted ? sentences(locale, 'refuted', { collapse }) : collapse(locale)
}

/**
 * What all hangs on: a record of dependence, a party, an exhibit, or somebody whom the page does not name.
 */
function nameLeft(of: Case, id: string, locale: Locale): string {
  const subject = subjectOfVertex(id)
  if (of.analysis.has(subject)) return vertexWithin(of, { id: subject, kind: 'analysis' }, locale)
  if (of.party.has(subject)) return nameWithin(of, subject, locale)
  return recordFor(of, subject) ? shortFor(of, subject, locale) : titles(locale, 'unnamed')
}

/**
 * `14 voices, 7 pages, 0–6 lines, none of them first-hand; all hangs on one government.` From voices (F1) to
 * pages (F0), lines (F2) and what is left when those who depend on one another fail together (F5), each with
 * its range. `nameOf` names a record of dependence, or a party.
 */
export function collapseSentence(
  form: Collapsing,
  nameOf: (id: string, locale: Locale) => string,
  locale: Locale,
): string {
  const sentence = sentences(locale, 'collapse', {
    voices: (spoken) => voicesPhrase(form.f1, spoken),
    pages: (spoken) => pagesPhrase(form, spoken),
    lines: (spoken) => lines(form, spoken),
    left: (spoken) => left(form, nameOf, spoken),
  })
  return sentenceCase(sentence, locale)
}

/** How many lines, and how many of them are first-hand; what is only said of oneself is told apart. */
function lines({ atWord: { f2, own } }: Collapsing, locale: Locale): string {
  const [least, many] = [f2.low ?? 0, f2.high ?? 0]
  const range = (spoken: Locale) =>
    sentences(spoken, 'someLines', { many, range: (inner) => rangeWords({ low: least, high: many }, inner) })
  if (many === 0) return range(locale)
  if (least === 0) return sentences(locale, 'noneFirstHand', { lines: range, many })
  return own === 0
    ? sentences(locale, 'someFirstHand', { lines: range, least })
    : sentences(locale, 'ownFirstHand', { lines: range, least, own })
}

/** What is left when those who depend on one another fail together. */
function left(
  { atWord: { f2, f5, together } }: Collapsing,
  nameOf: (id: string, locale: Locale) => string,
  locale: Locale,
): string {
  const [low, high] = [f5.low.lower ?? 0, f5.high.upper ?? 0]
  const [only, ...more] = together
  if (high === 0) return sentences(locale, 'nothingLeft')
  if (only !== undefined && more.length === 0) {
    return sentences(locale, 'leftOne', { name: (spoken) => nameOf(only, spoken) })
  }
  if (high === f2.high && low === (f2.low ?? 0)) return sentences(locale, 'leftAll')
  return sentences(locale, 'left', { range: (spoken) => rangeWords({ low, high }, spoken) })
}

/** How many lines of so many are first-hand, beside their number; nothing where there is no line. */
export function firstHandWords(least: number, many: number, own: number, locale: Locale): string | undefined {
  if (many === 0) return undefined
  if (least === 0) return collapseText(locale, 'none')
  return own === 0 ? collapseText(locale, 'some', { least }) : collapseText(locale, 'own', { least, own })
}
