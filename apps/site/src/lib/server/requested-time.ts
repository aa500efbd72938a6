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
