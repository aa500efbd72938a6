import type { Locale } from '../locale.ts'
import { eitherOf, listed } from '../numbers.ts'
import { calendarWords } from './calendar.ts'
import { momentWords } from './clock.ts'
import { dates } from './days.ts'
import { partWords } from './parts.ts'

export { clockWords } from './clock.ts'

/** An EDTF date in words: `2015-04~` as "about April 2015". What has no plain words is left as it is. */
export function edtfWords(edtf: string, locale: Locale): string {
  const [, open, members = ''] = /^([[{])(.*)[\]}]$/.exec(edtf) ?? []
  if (open !== undefined) return setWords(members, open === '[', locale) ?? edtf
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return dateWords(from, locale) ?? edtf
  return spanWords(from, to, locale)
}

/** An interval; an end that is `..` is open, and one that is left out is not known. */
function spanWords(from: string, to: string, locale: Locale): string {
  if ([from, to].every((part) => part === '' || part === '..')) return dates(locale, 'unbounded')
  const [first, last] = [from, to].map((part) => dateWords(part, locale) ?? part)
  if (from === '..') return dates(locale, 'until', { date: last ?? to })
  if (from === '') return dates(locale, 'sinceUnknown', { date: last ?? to })
  if (to === '..') return dates(locale, 'from', { date: first ?? from })
  if (to === '') return dates(locale, 'untilUnknown', { date: first ?? from })
  return dates(locale, 'span', { from: first ?? from, to: last ?? to })
}

/** A set: one of its members, or all of them. `undefined` where one has no words. */
function setWords(members: string, isChoice: boolean, locale: Locale): string | undefined {
  const words = members.split(',').map((member) => memberWords(member.trim(), locale))
  const known = words.filter((one) => one !== undefined)
  if (known.length < words.length) return undefined
  return isChoice ? eitherOf(known, locale) : listed(known, locale)
}

function memberWords(member: string, locale: Locale): string | undefined {
  if (!member.includes('..')) return dateWords(member, locale)
  const [from = '', to = ''] = member.split('..')
  return spanWords(from || '..', to || '..', locale)
}

/** One date, with how sure it is. */
function dateWords(part: string, locale: Locale): string | undefined {
  const plain = part.replace(/[~?%]/g, '')
  const date = momentWords(plain, locale) ?? partWords(plain, locale) ?? calendarWords(plain, locale)
  if (date === undefined) return undefined
  if (part.includes('%') || (part.includes('~') && part.includes('?')))
    return dates(locale, 'aboutUncertain', { date })
  if (part.includes('~')) return dates(locale, 'about', { date })
  return part.includes('?') ? dates(locale, 'uncertain', { date }) : date
}
