import { InvalidArgumentError } from 'commander'

/**
 * The end of a day (`2026-11-23`), or a time in UTC, as RFC 3339.
 * @throws {InvalidArgumentError} for anything else, and for a day that no calendar has
 */
export function parseTime(given: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(given) ? `${given}T23:59:59.999Z` : given
  const parts = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.exec(time)
  const exists =
    parts && !Number.isNaN(Date.parse(time)) && new Date(time).toISOString().startsWith(parts[1] ?? '')
  if (!exists) {
    throw new InvalidArgumentError(
      'Expected a day such as 2026-11-23, or a time in UTC such as 2026-11-23T09:30:00Z.',
    )
  }
  return new Date(time).toISOString()
}
