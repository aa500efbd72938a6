import type { When } from '@hearsay/case'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An EDTF date in words: `2015-04~` as "about April 2015". What has no plain words is left as it is. */
export function edtfWords(edtf: string): string {
  const [from, to] = edtf.split('/')
  if (from === undefined) return edtf
  if (to === undefined) return dateWords(from) ?? edtf
  if (from === '..' || from === '') return `until ${dateWords(to) ?? to}`
  if (to === '..' || to === '') return `from ${dateWords(from) ?? from}`
  return `${dateWords(from) ?? from} to ${dateWords(to) ?? to}`
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

export function whenWords(when: When): WhenWords {
  const date = when.edtf === undefined ? undefined : edtfWords(when.edtf)
  const { as, inferred } = when as { as?: string; inferred?: string }
  return {
    words: as ?? date ?? '',
    quoted: as !== undefined,
    ...(as !== undefined && date !== undefined && { date }),
    ...(inferred !== undefined && { inferred }),
  }
}

function dateWords(part: string): string | undefined {
  const plain = part.replace(/[~?%]/g, '')
  const words = calendarWords(plain)
  if (words === undefined) return undefined
  if (part.includes('%')) return `about ${words}, uncertain`
  if (part.includes('~')) return `about ${words}`
  return part.includes('?') ? `${words}, uncertain` : words
}

/** A day, month, year, decade or unknown part of one; `undefined` for seasons, sets and the like. */
function calendarWords(date: string): string | undefined {
  const decade = /^(\d{3})X$/.exec(date)?.[1]
  if (decade) return `the ${decade}0s`
  const parts = /^(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(date)
  if (!parts) return undefined
  const [, year, month, day] = parts
  if (month === undefined || month === 'XX') return year
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return undefined
  return day === undefined || day === 'XX' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
