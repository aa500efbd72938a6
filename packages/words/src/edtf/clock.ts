import type { Locale } from '../locale.ts'
import { clockOf, dates, dayWords } from './days.ts'

interface Moment {
  /** Milliseconds, as the clock of its zone shows them. */
  readonly local: number
  /** Milliseconds in UTC; where no zone is given, those of the clock. */
  readonly utc: number
  /** `Z`, an offset such as `+03:00`, or nothing. */
  readonly zone: string
}

const TIME = /^(-?\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/

/** A time of day with its day, in UTC and as it was given; `undefined` for what is none. */
export function momentWords(date: string, locale: Locale): string | undefined {
  const moment = momentOf(date)
  if (moment === undefined) return undefined
  const day = (time: number) => dayWords(new Date(time).toISOString(), locale)
  const own = { day: day(moment.local), clock: clockOf(moment.local, locale) }
  if (moment.zone === '') return dates(locale, 'timeUnzoned', own)
  if (moment.zone === 'Z') return dates(locale, 'time', own)
  const clock = clockOf(moment.utc, locale)
  const sameDay = day(moment.utc) === own.day
  const utc = sameDay
    ? dates(locale, 'clock', { clock })
    : dates(locale, 'time', { day: day(moment.utc), clock })
  return dates(locale, 'timeZoned', { ...own, zone: dates(locale, 'zone', { offset: moment.zone }), utc })
}

/** A time of day alone, in UTC, for a place that names the day; `undefined` for what is none. */
export function clockWords(date: string, locale: Locale): string | undefined {
  const moment = momentOf(date.replace(/[~?%]/g, ''))
  if (moment === undefined) return undefined
  const clock = clockOf(moment.utc, locale)
  if (moment.zone === '') return dates(locale, 'clockUnzoned', { clock })
  if (moment.zone === 'Z') return dates(locale, 'clock', { clock })
  const local = clockOf(moment.local, locale)
  return dates(locale, 'clockZoned', { clock, local, zone: dates(locale, 'zone', { offset: moment.zone }) })
}

function momentOf(date: string): Moment | undefined {
  const [, day, clock, zone = ''] = TIME.exec(date) ?? []
  if (day === undefined) return undefined
  const local = Date.parse(`${day}T${clock}:00Z`)
  if (Number.isNaN(local)) return undefined
  return { local, utc: local - offsetOf(zone), zone }
}

/** Milliseconds by which a zone is ahead of UTC. */
function offsetOf(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  return (sign === '-' ? -60_000 : 60_000) * (Number(hours) * 60 + Number(minutes))
}
