import type { Assessment, Basis, EntryOf, Kind, Tie } from '@hearsay/case'
import { LIKELIHOOD_RANGES } from '@hearsay/weighing'
import arKinds from './ar/kinds.ts'
import ar from './ar/terms.ts'
import enKinds from './en/kinds.ts'
import en from './en/terms.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'
import { numbers, withComma } from './numbers.ts'
import { sentences } from './sentences.ts'

export const terms = messages<keyof typeof en>({ en, ar })
export const kinds = messages<keyof typeof enKinds>({ en: enKinds, ar: arKinds })

/** Fields whose values are words of the field, and under what those stand. */
const TERMED: Readonly<Record<string, string>> = {
  act: 'act',
  modality: 'modality',
  how: 'stance',
  event: 'custody',
  finding: 'finding',
  state: 'outcome',
  extent: 'extent',
  trend: 'trend',
  standing: 'standing',
  likelihood: 'likelihood',
  confidence: 'level',
  reliability: 'reliability',
  credibility: 'credibility',
}

/** The word for a value of a field, such as the act of a statement; undefined where there is none. */
export function termWords(field: string, value: string, locale: Locale): string | undefined {
  const key = Object.hasOwn(TERMED, field) ? `${TERMED[field]}.${value}` : ''
  return isTerm(key) ? terms(locale, key) : undefined
}

function isTerm(key: string): key is keyof typeof en {
  return Object.hasOwn(en, key)
}

/** What a reader calls entries of a kind: one, or `count` of them, without the number. */
export function kindWords(kind: Kind, locale: Locale, count = 1): string {
  return kinds(locale, kind, { count })
}

/** A tie as it reads from one end, before the name at the other. */
export function tieWords(relation: Tie['relation'], end: 'from' | 'to', locale: Locale): string {
  return terms(locale, `tie.${relation}.${end}`)
}

/**
 * How a source says that it knows, after its name. `from`: whom, or what, it has it from, holds or infers it
 * from, where that is said.
 */
export function basisWords(kind: Basis['kind'], from: string | null | undefined, locale: Locale): string {
  switch (kind) {
    case 'told-by':
      return from == null ? terms(locale, 'basis.told-by-somebody') : terms(locale, 'basis.told-by', { from })
    case 'inferred':
      return from == null ? terms(locale, 'basis.inferred') : terms(locale, 'basis.inferred-from', { from })
    case 'holds':
      return from == null ? terms(locale, 'basis.holds') : terms(locale, 'basis.holds-what', { what: from })
    default:
      return terms(locale, `basis.${kind}`)
  }
}

/** How widely something is said to be believed, and whether that grows. */
export function extentWords({ extent, trend }: Pick<EntryOf<'belief'>, 'extent' | 'trend'>, locale: Locale) {
  const words = terms(locale, `extent.${extent}`)
  return trend === undefined ? words : withComma([words, terms(locale, `trend.${trend}`)], locale)
}

/**
 * `unlikely (20–45%)`: a word of likelihood always with its range, because ranges in the sentence raised
 * agreement between readers from 32% to 66% (B. C. Wintle et al. 2019).
 */
export function likelihoodPhrase(word: Assessment['likelihood'], locale: Locale): string {
  if (word === null) return sentences(locale, 'noLikelihood')
  const range = numbers(locale, 'percentages', LIKELIHOOD_RANGES[word])
  return sentences(locale, 'likelihood', { word: terms(locale, `likelihood.${word}`), range })
}
