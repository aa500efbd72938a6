import { datesIn, type Order } from './dates.ts'

const RFC_822 =
  /^(?:\w{3},\s*)?\d{1,2}\s+\w{3,9}\.?\s+\d{4}\s+(?<time>\d{2}:\d{2}(?::\d{2})?)\s*(?<zone>[+-]\d{4}|GMT|UTC?|Z)/

/**
 * The first date of a field for machines, as EDTF: ISO 8601 and RFC 822 with their times where they have a
 * zone.
 */
export function firstDate(value: string, order: Order = null): string | null {
  const date = datesIn(value.trim(), order)[0]?.value ?? null
  const { time, zone } = RFC_822.exec(value.trim())?.groups ?? {}
  if (!date || !time || !zone || date.length !== 10) return date
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...)/, '$1:') : 'Z'
  return `${date}T${time.length === 5 ? `${time}:00` : time}${offset}`
}
