import ar from './ar/digest.ts'
import en from './en/digest.ts'
import { aboutLocale, type Locale } from './locale.ts'
import { messages } from './messages.ts'

/** The Daily Digest: its mails, and the pages where somebody subscribes, chooses and leaves. */
export const digestText = messages<keyof typeof en>({ en, ar })

/** The version of the sentence that a subscriber agrees to; a sentence once shown stays as it was. */
export const CONSENT = 1

const DAY: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
const MOMENT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
}

/** `Tuesday 1 December 2026` of an RFC 3339 time, as the clocks of a time zone (IANA) have it. */
export function zonedDay(time: string, zone: string, locale: Locale): string {
  return format(DAY, zone, locale).format(Date.parse(time))
}

/** `30 November at 18:00`, likewise. */
export function zonedMoment(time: string, zone: string, locale: Locale): string {
  return format(MOMENT, zone, locale).format(Date.parse(time))
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are dear to make, and kept: there are a few hundred zones. */
function format(shape: Intl.DateTimeFormatOptions, zone: string, locale: Locale): Intl.DateTimeFormat {
  const key = `${shape === DAY} ${locale} ${zone}`
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(aboutLocale(locale).tag, { ...shape, timeZone: zone })
  formats.set(key, made)
  return made
}
