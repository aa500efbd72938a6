import type { Locale } from '../locale.ts'
import { dates, monthAlone, monthWords, yearWords } from './days.ts'

/**
 * A day, a month, a year, a decade, a century or what is known of one; `undefined` for what has no plain
 * words, and for a day that does not exist.
 */
export function calendarWords(date: string, locale: Locale): string | undefined {
  if (/^-?\d\d$/.test(date)) return stretchWords(`${date}XX`, locale)
  const far = /^Y(-?\d{5,})$/.exec(date)?.[1]
  if (far !== undefined) return farYearWords(Number(far), locale)
  const parts = /^(-?[\dX]{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(date)
  if (!parts) return unitsWords(date, locale)
  const [, year = '', month = 'XX', day = 'XX'] = parts
  return year.includes('X') ? inStretch(year, month, day, locale) : inYear(Number(year), month, day, locale)
}

/** Years that a clock of milliseconds reaches. */
const FURTHEST = 271_000

function farYearWords(year: number, locale: Locale): string {
  if (Math.abs(year) < FURTHEST) return yearWords(year, locale)
  return year > 0 ? dates(locale, 'farYear', { year }) : dates(locale, 'farYearBefore', { year: 1 - year })
}

/** A month or a day of which the last digit is missing: from the first that exists to the last. */
function unitsWords(date: string, locale: Locale): string | undefined {
  const tens = /^(-?\d{4}-(?:\d\d-[0-3]|[01]))X$/.exec(date)?.[1]
  if (tens === undefined) return undefined
  const known = [...'0123456789'].flatMap((digit) => calendarWords(`${tens}${digit}`, locale) ?? [])
  const [from, to] = [known[0], known.at(-1)]
  return from === undefined || to === undefined ? undefined : dates(locale, 'span', { from, to })
}

function inYear(year: number, month: string, day: string, locale: Locale): string | undefined {
  if (month === 'XX') {
    const named = yearWords(year, locale)
    return day === 'XX' ? named : dates(locale, 'dayOfMonth', { day: Number(day), year: named })
  }
  return exists(year, month, day) ? monthWords(year, Number(month) - 1, dayIn(day), locale) : undefined
}

/** A year of which digits are missing. */
function inStretch(year: string, month: string, day: string, locale: Locale): string | undefined {
  const stretch = stretchWords(year, locale)
  if (stretch === undefined || (month === 'XX' && day === 'XX')) return stretch
  if (month === 'XX') return dates(locale, 'dayOfMonth', { day: Number(day), year: stretch })
  // Whether 29 February existed goes by the year.
  if (!exists(2000, month, day)) return undefined
  return dates(locale, 'within', { date: monthAlone(Number(month) - 1, dayIn(day), locale), year: stretch })
}

function stretchWords(year: string, locale: Locale): string | undefined {
  if (year === 'XXXX') return dates(locale, 'yearUnknown')
  if (!/^-?(\dX{3}|\d\dXX|\d{3}X)$/.test(year)) return undefined
  // Before the era the higher year is the earlier.
  const digits = year.startsWith('-') ? ['9', '0'] : ['0', '9']
  const [from, to] = digits.map((digit) => yearWords(Number(year.replaceAll('X', digit)), locale))
  return dates(locale, stretchKey(year), { year: from ?? '', from: from ?? '', to: to ?? '' })
}

/** A decade before the year 1000 has no plain name. */
function stretchKey(year: string) {
  if (/^[1-9]\d\dX$/.test(year)) return 'decade'
  if (year.endsWith('XXX')) return 'millennium'
  return year.endsWith('XX') ? 'century' : 'span'
}

function dayIn(day: string): number | undefined {
  return day === 'XX' ? undefined : Number(day)
}

/** Whether the calendar has a day: `Date` rolls what does not exist over into another month. */
function exists(year: number, month: string, day: string): boolean {
  const [number, first] = [Number(month), day === 'XX' ? 1 : Number(day)]
  const time = new Date(new Date(0).setUTCFullYear(year, number - 1, first))
  return time.getUTCMonth() === number - 1 && time.getUTCDate() === first
}
