import { randomUUID } from 'node:crypto'
import type { Filled } from './record.ts'

/** Characters of all fields of a form together, and fields; more is no form of ours. */
const MOST_CHARACTERS = 500_000
const MOST_FIELDS = 5000

/** What a form for a record gave; null where it is larger than any of ours. */
export function filledIn(form: FormData): Pick<Filled, 'given' | 'why' | 'once'> | null {
  const given = new Map<string, string>()
  let characters = 0
  for (const [name, value] of form) {
    if (typeof value !== 'string') return null
    characters += name.length + value.length
    // Browsers end lines as MIME does.
    given.set(name, value.replaceAll('\r\n', '\n'))
  }
  if (characters > MOST_CHARACTERS || given.size > MOST_FIELDS) return null
  const once = given.get('once') ?? ''
  return { given, why: given.get('why')?.trim() ?? '', once: once === '' ? randomUUID() : once.slice(0, 64) }
}
