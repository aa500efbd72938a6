import { endedBidi } from '@hearsay/text'
import type { DraftRecord } from './proposal.ts'

/** Characters of a text that a case takes. */
const LONGEST = 20_000

/**
 * A record with its texts as a case takes them: what pages say may be of any length, and hold what nobody
 * sees, or what turns the words around it. Selectors stay as they are: their words are the page's.
 */
export function fitted(record: DraftRecord): DraftRecord {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [field, field === 'words' ? value : within(value)]),
  ) as DraftRecord
}

function within(value: unknown): unknown {
  if (typeof value === 'string') return textOf(value)
  if (Array.isArray(value)) return value.map(within)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, within(inner)]))
}

function textOf(words: string): string {
  const whole = endedBidi(oneLine(words))
  return isSeen(whole) ? cut(whole) : '…'
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text
    .replace(TURNING, '')
    .slice(0, LONGEST - 1)
    .toWellFormed()}…`
}

const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/** Words of a page on one line, without characters that are none. */
export function oneLine(words: string): string {
  return words
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed()
}

/** Whether there is anything in a text that anybody can see. */
export const isSeen = (words: string): boolean =>
  /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u.test(words)
