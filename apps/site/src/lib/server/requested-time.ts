import { type AskedSpan, askedSpan, askedTime, TimesError } from '@hearsay/dossier/history/asked-times.ts'
import { error } from '@sveltejs/kit'
import { localeOf } from '../language.ts'

/** A day or time in the address, as an RFC 3339 time; `undefined` if none is given. Anything else is 400. */
export function requestedTime(url: URL): string | undefined {
  return or400(() => askedTime(url.searchParams, localeOf(url)))
}

/** The two times of a difference, `from` and `to`. What is no time, or runs backwards, is 400. */
export function requestedSpan(url: URL): AskedSpan {
  return or400(() => askedSpan(url.searchParams, localeOf(url)))
}

function or400<T>(ask: () => T): T {
  try {
    return ask()
  } catch (fault) {
    if (fault instanceof TimesError) error(400, fault.message)
    throw fault
  }
}
