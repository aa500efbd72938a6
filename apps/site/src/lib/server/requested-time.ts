import { timeOf } from '@hearsay/case'
import { error } from '@sveltejs/kit'

/** A day or time in the address, as an RFC 3339 time; `undefined` if none is given. Anything else is 400. */
export function requestedTime(url: URL, name = 'as-of'): string | undefined {
  const given = url.searchParams.get(name)
  if (given === null || given === '') return undefined
  const time = timeOf(given)
  if (time !== undefined) return time
  error(400, `${name}: expected a day such as 2026-11-23, or a time such as 2026-11-23T09:30:00Z.`)
}
