import type { When } from '@hearsay/case'
import { edtfWords } from './edtf/words.ts'
import type { Locale } from './locale.ts'

export { dates, dayWords, timeWords } from './edtf/days.ts'
export { clockWords, edtfWords } from './edtf/words.ts'

/** How a date is given: the source's own words first, then the date; and why, where the date is inferred. */
export interface WhenWords {
  readonly words: string
  /** Whether the words are those of a source. */
  readonly quoted: boolean
  readonly date?: string
  /** The reasoning, where the date is the desk's and not the source's. */
  readonly inferred?: string
}

export function whenWords(when: When, locale: Locale): WhenWords {
  const date = when.edtf === undefined ? undefined : edtfWords(when.edtf, locale)
  const { as, inferred } = when as { as?: string; inferred?: string }
  return {
    words: as ?? date ?? '',
    quoted: as !== undefined,
    ...(as !== undefined && date !== undefined && { date }),
    ...(inferred !== undefined && { inferred }),
  }
}
