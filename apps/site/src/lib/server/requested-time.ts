import { timeOf } from '@hearsay/case'
import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '../language.ts'

/** A day or time in the address, as an RFC 3339 time; `undefined` if none is given. Anything else is 400. */
export function requestedTime(url: URL, name = 'as-of'): string | undefined {
  const given = url.searchParams.get(name)
  if (given === null || given === '') return undefined
  const time = timeOf(given)
  if (time !== undefined) return time
  error(400, siteText(localeOf(url), 'badTime', { name }))
}

/**
 * The two times of a difference, `from` and `to`. A `to` that is left out is now, and a `from` that is left
 * out is before the first entry; a `from` later than its `to` is 400.
 */
export function requestedSpan(url: URL): {
  readonly from: string | undefined
  readonly to: string | undefined
} {
  const [from, to] = [requestedTime(url, 'from'), requestedTime(url, 'to')]
  if (from === undefined || to === undefined || Date.parse(from) <= Date.parse(to)) return { from, to }
  const given = { from: url.searchParams.get('from') ?? '', to: url.searchParams.get('to') ?? '' }
  error(400, siteText(localeOf(url), 'backwards', given))
}
