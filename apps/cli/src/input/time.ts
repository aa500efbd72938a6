import { timeOf } from '@hearsay/case'
import { InvalidArgumentError } from 'commander'

/**
 * The end of a day (`2026-11-23`), or a time in UTC, as RFC 3339 with milliseconds.
 * @throws {InvalidArgumentError} for anything else, and for a day that no calendar has
 */
export function parseTime(given: string): string {
  const time = timeOf(given)
  if (time !== undefined) return new Date(time).toISOString()
  throw new InvalidArgumentError(
    'Expected a day such as 2026-11-23, or a time in UTC such as 2026-11-23T09:30:00Z.',
  )
}

/**
 * A time in UTC, to the second or finer, as RFC 3339 with milliseconds. A day alone would leave open when it
 * begins.
 * @throws {InvalidArgumentError} for anything else
 */
export function parseMoment(given: string): string {
  const time = given.includes('T') ? timeOf(given) : undefined
  if (time !== undefined) return new Date(time).toISOString()
  throw new InvalidArgumentError('Expected a time in UTC such as 2026-11-23T09:30:00Z.')
}
