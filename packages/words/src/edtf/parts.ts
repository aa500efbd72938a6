import type { Locale } from '../locale.ts'
import { dates, yearWords } from './days.ts'

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const

/** From `2015-33` on. */
const FRACTIONS = [
  ...(['quarter.1', 'quarter.2', 'quarter.3', 'quarter.4'] as const),
  ...(['third.1', 'third.2', 'third.3'] as const),
  ...(['half.1', 'half.2'] as const),
]

/**
 * The parts of a year that EDTF numbers (ISO 8601-2, 4.8): `2015-21` is spring, `2015-33` the first quarter.
 */
export function partWords(date: string, locale: Locale): string | undefined {
  const [, digits, number] = /^(-?\d{4})-(\d\d)$/.exec(date) ?? []
  const code = Number(number)
  if (digits === undefined || code < 21) return undefined
  const year = yearWords(Number(digits), locale)
  if (code < 33) return seasonWords(code - 21, year, locale)
  const key = FRACTIONS[code - 33]
  return key && dates(locale, key, { year })
}

/** Seasons of no hemisphere, then those of the north, then those of the south. */
function seasonWords(index: number, year: string, locale: Locale): string {
  const season = dates(locale, SEASONS[index % 4] ?? 'spring', { year })
  if (index < 4) return season
  return dates(locale, index < 8 ? 'north' : 'south', { season })
}
