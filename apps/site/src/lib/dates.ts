import type { When } from '@hearsay/case'

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

/** What a source said of a time, or its date; an inference is said to be one. */
export function whenWords(when: When): string {
  const said = 'as' in when ? when.as : undefined
  const inferred = 'inferred' in when ? when.inferred : undefined
  const words = said ?? when.edtf ?? ''
  return inferred === undefined ? words : `${words} (inferred: ${inferred})`
}
