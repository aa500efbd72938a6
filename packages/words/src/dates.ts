import type { When } from '@hearsay/case'
import ar from './ar/dates.ts'
import en from './en/dates.ts'
import { aboutLocale, type Locale } from './locale.ts'
import { messages } from './messages.ts'

export const dates = messages<keyof typeof en>({ en, ar })

/** `23 November 2026` of an RFC 3339 time in UTC. */
export function dayWords(time: string, locale: Locale): string {
  return format(locale, DAY).format(new Date(time))
}

/** `23 November 2026, 19:45 UTC`. */
export function timeWords(time: string, locale: Locale): string {
  const clock = format(locale, CLOCK).format(new Date(time))
  return dates(locale, 'time', { day: dayWords(time, locale), clock })
}

/** An EDTF date in words: `2015-04~` as "about April 2015". What has no plain words is left as it is. */
export function edtfWords(edtf: string, locale: Locale): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return dateWords(from, locale) ?? edtf
  const [first, last] = [from, to].map((part) => dateWords(part, locale) ?? part)
  if (from === '..' || from === '') return dates(locale, 'until', { date: last ?? to })
  if (to === '..' || to === '') return dates(locale, 'from', { date: first ?? from })
  return dates(locale, 'span', { from: first ?? from, to: last ?? to })
}

/** How a date is given: the source's own words first, then the date; and why, where the date is inferred. */
export interface WhenWords {
  readonly words: string
  /** Whether the words are those of a source. */
  readonly quoted: boolean
  readonly date?: string
  /** The reasoning, where the date is the desk's and not the source's. */
  readonly inferred?: string
}

export function whenWords(when: When, locale: Locale): WhenWords {
  const date = when.edtf === undefined ? undefined : edtfWords(when.edtf, locale)
  const { as, inferred } = when as { as?: string; inferred?: string }
  return {
    words: as ?? date ?? '',
    quoted: as !== undefined,
    ...(as !== undefined && date !== undefined && { date }),
    ...(inferred !== undefined && { inferred }),
  }
}

function dateWords(part: string, locale: Locale): string | undefined {
  const plain = part.replace(/[~?%]/g, '')
  const date = clockWords(plain, locale) ?? seasonWords(plain, locale) ?? calendarWords(plain, locale)
  if (date === undefined) return undefined
  if (part.includes('%')) return dates(locale, 'aboutUncertain', { date })
  if (part.includes('~')) return dates(locale, 'about', { date })
  return part.includes('?') ? dates(locale, 'uncertain', { date }) : date
}

/** A time of day in UTC; one in another zone is left as it is written. */
function clockWords(date: string, locale: Locale): string | undefined {
  const exists = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date) && !Number.isNaN(Date.parse(date))
  return exists ? timeWords(date, locale) : undefined
}

const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const

function seasonWords(date: string, locale: Locale): string | undefined {
  const [, year = '', season] = /^(\d{4})-(2[1-4])$/.exec(date) ?? []
  if (season === undefined) return undefined
  return dates(locale, SEASONS[Number(season) as keyof typeof SEASONS], { year: yearWords(year, locale) })
}

/** A day, month, year, decade or unknown part of one; `undefined` for sets and the like. */
function calendarWords(date: string, locale: Locale): string | undefined {
  const decade = /^(\d{3})X$/.exec(date)?.[1]
  if (decade) return dates(locale, 'decade', { year: yearWords(`${decade}0`, locale) })
  const [, year, month = 'XX', day = 'XX'] = /^(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(date) ?? []
  if (year === undefined) return undefined
  if (month === 'XX') return yearWords(year, locale)
  const at = Date.parse(`${year}-${month}-${day === 'XX' ? '01' : day}T00:00:00Z`)
  return Number.isNaN(at) ? undefined : format(locale, day === 'XX' ? MONTH : DAY).format(at)
}

function yearWords(year: string, locale: Locale): string {
  return format(locale, YEAR).format(Date.parse(`${year}-01-01T00:00:00Z`))
}

type Shape = Intl.DateTimeFormatOptions
const DAY: Shape = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
const MONTH: Shape = { month: 'long', year: 'numeric', timeZone: 'UTC' }
const YEAR: Shape = { year: 'numeric', timeZone: 'UTC' }
const CLOCK: Shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' }

const formats = new Map<Shape, Map<Locale, Intl.DateTimeFormat>>()

/** Formats are dear to make, and kept. */
function format(locale: Locale, shape: Shape): Intl.DateTimeFormat {
  const made = formats.get(shape)?.get(locale) ?? new Intl.DateTimeFormat(aboutLocale(locale).tag, shape)
  formats.set(shape, (formats.get(shape) ?? new Map()).set(locale, made))
  return made
}
