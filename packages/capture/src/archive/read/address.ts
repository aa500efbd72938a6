import type { CaptureNote } from '../../captured.ts'
import { shown } from '../shown.ts'

/**
 * An address as an archive gives it, made one that can be looked up, or null with a note that says why not.
 */
export function readAddress(given: string | null): {
  readonly url: string | null
  readonly notes: CaptureNote[]
} {
  if (given === null || given === '')
    return { url: null, notes: [{ code: 'bad-address', message: 'The record names no address.' }] }
  // Some writers (GNU Wget among them) put it in angle brackets, as the WARC 1.0 grammar had it.
  const bare = given.replace(/^<(.*)>$/, '$1')
  if (!URL.canParse(bare)) {
    const message = `"${shown(given)}" is no address.`
    return { url: null, notes: [{ code: 'bad-address', message }] }
  }
  const odd = bare.length < given.length ? 'angle brackets round it' : /\s/.test(bare) ? 'spaces in it' : null
  const url = /[\s\p{Cc}]/u.test(bare) ? new URL(bare).href : bare
  if (odd === null) return { url, notes: [] }
  return { url, notes: [{ code: 'odd-address', message: `The address "${shown(given)}" has ${odd}.` }] }
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/

/** A `WARC-Date` (W3C-DTF, UTC), or null with a note. */
export function readTime(given: string | null): {
  readonly at: string | null
  readonly notes: CaptureNote[]
} {
  if (given !== null && isTime(given)) return { at: given, notes: [] }
  const message =
    given === null
      ? 'The record gives no time.'
      : `The record gives "${shown(given)}" where a UTC time is expected.`
  return { at: null, notes: [{ code: 'bad-time', message }] }
}

/** The thirtieth of February is of the right form, and no day: it comes back as another. */
function isTime(given: string): boolean {
  const time = Date.parse(given)
  return (
    TIME.test(given) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(given.slice(0, 19))
  )
}
