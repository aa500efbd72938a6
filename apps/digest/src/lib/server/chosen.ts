import { type Choice, EDITIONS, isZone, MOST_CASES } from '@hearsay/digest'
import { digestText, isLocale, type Locale } from '@hearsay/words'
import { textIn } from './form.ts'

/** What somebody chose in a form; or what is wrong with it, in words. */
export function chosenIn(form: FormData, before: Choice): Choice | string {
  const say = (key: 'noneChosen' | 'badZone') => digestText(before.locale, key)
  const cases = casesIn(form)
  if (cases?.length === 0) return say('noneChosen')
  const zone = textIn(form, 'zone')
  if (!isZone(zone)) return say('badZone')
  const editions = EDITIONS.find((one) => one === textIn(form, 'editions')) ?? before.editions
  return { cases, editions, zone, locale: localeIn(form) ?? before.locale }
}

/** Ids as they are given: one that is no case chooses nothing. */
function casesIn(form: FormData): readonly string[] | null {
  if (textIn(form, 'which') !== 'some') return null
  const ids = form.getAll('case').filter((id) => typeof id === 'string')
  return [...new Set(ids)].filter((id) => /^[a-z0-9-]{1,100}$/.test(id)).slice(0, MOST_CASES)
}

function localeIn(form: FormData): Locale | undefined {
  const given = textIn(form, 'locale')
  return isLocale(given) ? given : undefined
}
