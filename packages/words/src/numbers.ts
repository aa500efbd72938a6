import type { GroupCut, Lines } from '@hearsay/weighing'
import ar from './ar/numbers.ts'
import en from './en/numbers.ts'
import { isolated, opened } from './isolate.ts'
import { aboutLocale, type Locale } from './locale.ts'
import { messages } from './messages.ts'

export const numbers = messages<keyof typeof en>({ en, ar })

/** `1,234`, in the digits of the language. */
export function digits(n: number, locale: Locale): string {
  return numbers(locale, 'digits', { n })
}

/** `no`, `one` … `ten`, then digits. */
export function numberWord(n: number, locale: Locale): string {
  return numbers(locale, 'word', { n })
}

/** A number with bounds: `1`, `13–25`, `13 or more`, `at most 25`; nothing where neither bound is known. */
export function rangeWords(
  range: { readonly low: number | null; readonly high: number | null },
  locale: Locale,
) {
  const { low, high } = range
  if (low === null) return high === null ? '' : numbers(locale, 'atMost', { high })
  if (high === null) return numbers(locale, 'orMore', { low })
  return low === high ? digits(low, locale) : numbers(locale, 'range', { low, high })
}

/** Words for a share of a crowd; any other word for a number says no more than the count. */
const SHARES = ['all', 'most', 'many', 'some', 'few'] as const

interface Crowd {
  readonly low: number | null
  readonly high: number | null
  readonly quantifier?: string | null | undefined
}

/** How many people a crowd is: `20–25`; of a share of it `most of them, 11 or more`, or just `most`. */
export function crowdWords(crowd: Crowd, locale: Locale): string {
  const range = rangeWords(crowd, locale)
  if (range === '') return crowd.quantifier ?? ''
  const share = SHARES.find((word) => word === crowd.quantifier?.toLowerCase())
  if (share === undefined) return range
  return numbers(locale, `of.${share}`, { count: (spoken) => rangeWords(crowd, spoken) })
}

/**
 * A number of lines, `0–3`; where no failure can bring it down, because a page is taken at its own word,
 * that.
 */
export function linesWords({ low, high }: Lines, locale: Locale): string {
  return high === null ? numbers(locale, 'ownWord') : rangeWords({ low: low ?? 0, high }, locale)
}

/** The least at the low end to the most at the high end; a search that had to stop widens it. */
export function cutWords({ low, high }: GroupCut, locale: Locale): string {
  return linesWords({ low: low.lower, high: high.upper }, locale)
}

/** `A, B and C`; `nobody` for an empty list. */
export function listed(names: readonly string[], locale: Locale, empty = numbers(locale, 'nobody')): string {
  return names.length === 0 ? empty : joined(names, locale, 'conjunction')
}

/** `A, B or C`. */
export function eitherOf(names: readonly string[], locale: Locale): string {
  return joined(names, locale, 'disjunction')
}

/** `A; B; C`: things in a row that are not a list in a sentence. */
export function inRow(things: readonly string[], locale: Locale): string {
  return opened(apart(things, locale).join(numbers(locale, 'separator')))
}

/** `A, B`: things that are read one after the other. */
export function withComma(things: readonly string[], locale: Locale): string {
  return opened(apart(things, locale).join(numbers(locale, 'comma')))
}

/** A text as it stands at the head of a sentence. */
export function sentenceCase(text: string, locale: Locale): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(aboutLocale(locale).tag) + text.slice(first.length)
}

/** A sentence as it stands inside another, without its full stop. */
export function unstopped(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

function apart(things: readonly string[], locale: Locale): string[] {
  return things.map((thing) => isolated(thing, locale))
}

type ListType = 'conjunction' | 'disjunction'

function joined(names: readonly string[], locale: Locale, type: ListType): string {
  return opened(listFormat(locale, type).format(apart(names, locale)))
}

const lists = new Map<string, Intl.ListFormat>()

function listFormat(locale: Locale, type: ListType): Intl.ListFormat {
  const key = `${locale} ${type}`
  const made = lists.get(key) ?? new Intl.ListFormat(aboutLocale(locale).tag, { type })
  lists.set(key, made)
  return made
}
