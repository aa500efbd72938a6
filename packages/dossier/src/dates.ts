const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })

/** "23 November 2026" of an RFC 3339 time in UTC. */
export function dayWords(time: string): string {
  return DAY.format(new Date(time))
}

/** "23 November 2026, 19:45 UTC". */
export function timeWords(time: string): string {
  return `${dayWords(time)}, ${TIME.format(new Date(time))} UTC`
}
