import parseEdtf from 'edtf'
import { remembered } from './remembered.ts'

const DAY = /^\d{4}-\d\d-\d\d$/
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(\.\d{1,3})?Z$/

/**
 * A point in time as somebody asks for it: a day (`2026-11-23`, up to its last millisecond), or RFC 3339 in
 * UTC, with or without seconds. Returns RFC 3339; `undefined` for anything else, and for a day or an hour
 * that does not exist.
 */
export function timeOf(text: string): string | undefined {
  const [, minute, second = ':00', fraction = ''] = TIME.exec(text) ?? []
  const time = DAY.test(text) ? `${text}T23:59:59.999Z` : `${minute}${second}${fraction}Z`
  const parsed = Date.parse(time)
  // `Date` rolls 30 February over into March; a time that comes back as another does not exist.
  const exists = !Number.isNaN(parsed) && new Date(parsed).toISOString().slice(0, 19) === time.slice(0, 19)
  return exists ? time : undefined
}

/** What is said where a text is none. */
export const EDTF_EXPECTED =
  'expected an EDTF date that exists, such as 2015-04-12, 2015-04~ or 2015-04-11/2015-04-12'

/** Whether this is an EDTF expression (ISO 8601-2, level 0 to 2). */
export const isEdtf = remembered((text: string): boolean => {
  try {
    parseEdtf(text)
    return true
  } catch {
    return false
  }
})

/** Whether it is an EDTF expression of days that exist, in which nothing ends before it begins. */
export const isDate = (text: string): boolean =>
  isEdtf(text) && daysExist(text) && backwardsIn(text) === undefined

/** A day begins this much earlier in the first zone of the world than in UTC, in milliseconds. */
const FIRST_ZONE = 14 * 3_600_000

/**
 * Whether an EDTF expression is of a time after this one, wherever on earth it was written, and says so for
 * certain.
 */
export function isAfter(edtf: string, time: string): boolean {
  return isEdtf(edtf) && !/[?~%]/.test(edtf) && parseEdtf(edtf).min - FIRST_ZONE > Date.parse(time)
}

/** Whether both are dates, and the second is over before the first begins. */
export function runsBackwards(start: string, end: string): boolean {
  return isEdtf(start) && isEdtf(end) && parseEdtf(end).max < parseEdtf(start).min
}

/** The first range of a set that ends before it begins, such as that of `[2026-02-09..2026-02-08]`. */
export function backwardsIn(edtf: string): string | undefined {
  for (const [range, start = '', end = ''] of edtf.matchAll(/([^[{,.]+)\.\.([^\]},.]+)/g)) {
    if (runsBackwards(start, end)) return range
  }
  return undefined
}

/**
 * Whether every day of an EDTF expression exists. The parser refuses 30 February and 31 April, but takes 29
 * February in any year.
 */
export function daysExist(edtf: string): boolean {
  const dates = edtf.replace(/[?~%]/g, '').matchAll(/([\dX]{4})-02-29/g)
  return [...dates].every(([, year = '']) => mayBeLeap(year))
}

/** An `X` is any digit. */
function mayBeLeap(year: string): boolean {
  if (year.includes('X')) return [...'0123456789'].some((digit) => mayBeLeap(year.replace('X', digit)))
  const number = Number(year)
  return number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0)
}
