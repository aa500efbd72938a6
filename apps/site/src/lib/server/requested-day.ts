import { isDate } from '@hearsay/case'
import { acrossText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '../language.ts'

/** The day in an address, `on`, as EDTF; undefined where none is given. What is no day is 400. */
export function requestedDay(url: URL): string | undefined {
  const given = url.searchParams.get('on')
  if (given === null || given === '') return undefined
  if (/^\d{4}-\d\d-\d\d$/.test(given) && isDate(given)) return given
  error(400, acrossText(localeOf(url), 'badDay'))
}
