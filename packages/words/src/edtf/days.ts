import ar from '../ar/dates.ts'
import en from '../en/dates.ts'
import { aboutLocale, type Locale } from '../locale.ts'
import { messages } from '../messages.ts'

export const dates = messages<keyof typeof en>({ en, ar })

type Shape = Intl.DateTimeFormatOptions
const DAY: Shape = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
const MONTH: Shape = { month: 'long', year: 'numeric', timeZone: 'UTC' }
const YEAR: Shape = { year: 'numeric', timeZone: 'UTC' }
const CLOCK: Shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' }
const DAY_OF_ANY_YEAR: Shape = { day: 'numeric', month: 'long', timeZone: 'UTC' }
const MONTH_OF_ANY_YEAR: Shape = { month: 'long', timeZone: 'UTC' }

/** Years before this are told with their era: "44" alone is no year to a reader. */
const FIRST_PLAIN_YEAR = 1000

/** `23 November 2026` of an RFC 3339 time in UTC. */
export function dayWords(time: string, locale: Locale): string {
  return inEra(locale, DAY, Date.parse(time))
}

/** `23 November 2026, 19:45 UTC`. */
export function timeWords(time: string, locale: Locale): string {
  return dates(locale, 'time', { day: dayWords(time, locale), clock: clockOf(Date.parse(time), locale) })
}

/** `19:45` of a time in milliseconds, in UTC. */
export function clockOf(time: number, locale: Locale): string {
  return format(locale, CLOCK).format(time)
}

/** `2026`, or `45 BC` of the year -44. */
export function yearWords(year: number, locale: Locale): string {
  return inEra(locale, YEAR, timeIn(year, 0, 1))
}

/** `November 2026`, or with a day `23 November 2026`; the month counts from nought. */
export function monthWords(year: number, month: number, day: number | undefined, locale: Locale): string {
  return inEra(locale, day === undefined ? MONTH : DAY, timeIn(year, month, day ?? 1))
}

/** `November`, or `23 November`, of no year in particular. */
export function monthAlone(month: number, day: number | undefined, locale: Locale): string {
  const shape = day === undefined ? MONTH_OF_ANY_YEAR : DAY_OF_ANY_YEAR
  return format(locale, shape).format(timeIn(LEAP, month, day ?? 1))
}

const LEAP = 2000

/** `Date.UTC` takes the years before 100 for those of the last century. */
function timeIn(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day)
}

function inEra(locale: Locale, shape: Shape, time: number): string {
  const plain = new Date(time).getUTCFullYear() >= FIRST_PLAIN_YEAR
  return format(locale, plain ? shape : withEra(shape)).format(time)
}

const eras = new Map<Shape, Shape>()

function withEra(shape: Shape): Shape {
  const made = eras.get(shape) ?? { ...shape, era: 'short' }
  eras.set(shape, made)
  return made
}

const formats = new Map<Shape, Map<Locale, Intl.DateTimeFormat>>()

/** Formats are dear to make, and kept. */
function format(locale: Locale, shape: Shape): Intl.DateTimeFormat {
  const made = formats.get(shape)?.get(locale) ?? new Intl.DateTimeFormat(aboutLocale(locale).tag, shape)
  formats.set(shape, (formats.get(shape) ?? new Map()).set(locale, made))
  return made
}
