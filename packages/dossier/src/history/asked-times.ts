import { timeOf } from '@hearsay/case'
import { type Locale, siteText } from '@hearsay/words'

/** That an address asks for what is no time, or for a span that runs backwards, in the reader's words. */
export class TimesError extends Error {
  override readonly name = 'TimesError'
}

/**
 * A day or time in an address, as an RFC 3339 time; `undefined` if none is given.
 * @throws {TimesError}
 */
export function askedTime(query: URLSearchParams, locale: Locale, name = 'as-of'): string | undefined {
  const given = query.get(name)
  if (given === null || given === '') return undefined
  const time = timeOf(given)
  if (time !== undefined) return time
  throw new TimesError(siteText(locale, 'badTime', { name }))
}

/** What is compared: from before the first entry, where `from` is left out; to now, where `to` is. */
export interface AskedSpan {
  readonly from: string | undefined
  readonly to: string | undefined
}

/** The two times of a difference, `from` and `to`. @throws {TimesError} also where `from` is the later */
export function askedSpan(query: URLSearchParams, locale: Locale): AskedSpan {
  const [from, to] = [askedTime(query, locale, 'from'), askedTime(query, locale, 'to')]
  if (from === undefined || to === undefined || Date.parse(from) <= Date.parse(to)) return { from, to }
  const given = { from: query.get('from') ?? '', to: query.get('to') ?? '' }
  throw new TimesError(siteText(locale, 'backwards', given))
}
