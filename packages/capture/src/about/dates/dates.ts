import type { Span } from '@hearsay/text'
import { MONTH, MONTHS } from './months.ts'

/** A date that a text gives, as EDTF (ISO 8601-2, level 0), as precise as it stands there. */
export interface Dated {
  readonly value: string
  readonly span: Span
}

/** Which comes first in 04/06/2022: `day`, `month`, or nobody can tell. */
export type Order = 'day' | 'month' | null

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const NAME = `(?<month>${MONTH})\\.?`
const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)'
const PATTERNS = [
  `(?<![\\d-])${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)(?:[T ](?<time>\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?)?`,
  `(?<!\\d)${DAY}\\.?(?: of| de)?[ -]ב?${NAME},?(?: de)?[ -]${YEAR}`,
  `(?<![\\p{L}])${NAME} ${DAY},? ${YEAR}`,
  `(?<![\\d.])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?${YEAR}`,
  `(?<![\\d.])${YEAR}[./](?<month>\\d{1,2})[./](?<day>\\d{1,2})(?!\\d)`,
  `(?<![\\d-])(?<day>\\d{1,2})-(?<month>\\d{1,2})-${YEAR}`,
  `(?<!\\d)(?<year>(?:19|20)\\d\\d)年(?<month>\\d{1,2})月(?<day>\\d{1,2})日`,
  `(?<![\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/${YEAR}`,
  `(?<![\\p{L}])(?<!\\d(?:st|nd|rd|th)? )${NAME},? ${YEAR}`,
].map((pattern) => new RegExp(pattern, 'giu'))

/** The dates in a text, in its order; of two in the same place, the more precise. */
export function datesIn(text: string, order: Order = null): Dated[] {
  const plain = westernDigits(text)
  const found = PATTERNS.flatMap((pattern) => [...plain.matchAll(pattern)]).flatMap((match) => {
    const value = edtf(match.groups ?? {}, order)
    return value ? [{ value, span: { start: match.index, end: match.index + match[0].length } }] : []
  })
  const apart: Dated[] = []
  for (const each of found) if (!apart.some(({ span }) => overlaps(span, each.span))) apart.push(each)
  return apart.sort((a, b) => a.span.start - b.span.start)
}

/** A date that can be read two ways, such as 04/06/2022, as it stands in a text; null where there is none. */
export function unclearDate(text: string): string | null {
  for (const [written, first, second] of westernDigits(text).matchAll(
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?!\d)/g,
  ))
    if (Number(first) <= 12 && Number(second) <= 12 && first !== second) return written
  return null
}

/** The order in which a language puts day and month; null where it does not say where it is spoken. */
export function orderOf(language: string | null): Order {
  if (language === null || /^en$/i.test(language)) return null
  return /^en-(?:US|PH)$/i.test(language) ? 'month' : 'day'
}

function edtf(groups: Record<string, string | undefined>, order: Order): string | null {
  const year = Number(groups.year)
  if (groups.first !== undefined) return numeric(Number(groups.first), Number(groups.second), year, order)
  const month = MONTHS.get((groups.month ?? '').toLowerCase()) ?? Number(groups.month)
  if (groups.day === undefined) return month >= 1 && month <= 12 ? `${year}-${two(month)}` : null
  const day = dayOf(year, month, Number(groups.day))
  if (day === null || !groups.time || !groups.zone) return day
  const time = groups.time.length === 5 ? `${groups.time}:00` : groups.time
  return `${day}T${time}${groups.zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase()}`
}

function numeric(first: number, second: number, year: number, order: Order): string | null {
  if (first > 12 || (order === 'day' && second <= 12) || first === second) return dayOf(year, second, first)
  if (second > 12 || order === 'month') return dayOf(year, first, second)
  return null
}

/** A day that there is. */
function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${two(month)}-${two(day)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Arabic-Indic and Persian digits as Western ones; each stands in the same place. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
