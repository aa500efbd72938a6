import type { Lines } from '@hearsay/weighing'
import ar from './ar/support.ts'
import en from './en/support.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'

/** Section 4: support and belief, as a chart and a table. */
export const supportText = messages<keyof typeof en>({ en, ar })

/** Lines behind an account, at the pages’ word, in a few words; the high figure is always an upper bound. */
export function supportWords(lines: Lines | undefined, locale: Locale): string {
  if (!lines) return supportText(locale, 'notWeighed')
  const { low, high } = lines
  if (high === 0 || high === null) return supportText(locale, 'noLine')
  if (low === high) return supportText(locale, 'most', { most: high })
  if (!low) return supportText(locale, 'perhapsNone', { most: high })
  return supportText(locale, 'atLeast', { most: high, least: low })
}
