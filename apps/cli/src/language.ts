import type { Locale } from '@hearsay/words'

/** The language that the command speaks. It is chosen here and nowhere else, and handed down from `main`. */
export function language(): Locale {
  return 'en'
}

/** Failures are read by programs and developers too, and stand in English with the check that raises them. */
export const FAILURES_IN: Locale = 'en'
