import type { Issue } from '../errors.ts'
import type { RawEntry } from './expand.ts'

/** Fields that hold a date, wherever they stand. (`by` is one only inside `future`.) */
const DATES: ReadonlySet<string> = new Set(['when', 'said', 'published', 'edtf'])

/**
 * Years that YAML reads as numbers come out as others: `0987` as 987, which EDTF takes for the decade, and
 * `-0044` as -44, a century. One of four digits comes out as it is written.
 */
export function checkYears(raw: readonly RawEntry[]): Issue[] {
  return raw.flatMap((entry, index) =>
    numbersIn(entry.value, []).flatMap(({ path, holder, key, value }) => {
      const written = entry.written(path) ?? String(value)
      if (/^[1-9]\d{3}$/.test(written)) return []
      holder[key] = '2000'
      const message = `expected a date in quotation marks: YAML reads ${written} as the number ${value}${yearWords(written)}`
      return [{ code: 'shape' as const, entry: index, path, message, position: entry.locate(path) }]
    }),
  )
}

function yearWords(written: string): string {
  const [, sign = '', digits] = /^([-+]?)(\d{1,4})$/.exec(written) ?? []
  if (digits === undefined) return ''
  return `; for the year, write "${sign.replace('+', '')}${digits.padStart(4, '0')}"`
}

interface Found {
  readonly path: (string | number)[]
  readonly holder: Record<string | number, unknown>
  readonly key: string
  readonly value: number
}

function numbersIn(value: unknown, path: (string | number)[]): Found[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.entries(holder).flatMap(([key, inner]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key]
    const isDate = DATES.has(key) || (key === 'by' && path.at(-1) === 'future')
    if (typeof inner === 'number' && isDate) return [{ path: place, holder, key, value: inner }]
    return numbersIn(inner, place)
  })
}
