import type { Bounds } from '@hearsay/weighing'
import ar from './ar/lines.ts'
import en from './en/lines.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'

/** Section 3: the lines of every account, drawn and listed, and the switches that change them. */
export const linesText = messages<keyof typeof en>({ en, ar })

/** Bounds of a number of lines; `null` where no cut exists. */
interface LineBounds {
  readonly low: Pick<Bounds, 'lower'>
  readonly high: Pick<Bounds, 'upper'>
  /** How much of the low end is only what somebody says of themselves. */
  readonly own: number
}

/** The number of lines behind an account, with the words that a reader needs beside it. */
export function linesSentence({ low, high, own }: LineBounds, locale: Locale): string {
  if (high.upper === null) return linesText(locale, 'noCut')
  if (high.upper === 0) return linesText(locale, 'noLine')
  const [least, most] = [low.lower ?? 0, high.upper]
  if (least === 0) return linesText(locale, 'perhapsNone', { most })
  return own === 0
    ? linesText(locale, 'atLeast', { most, least })
    : linesText(locale, 'atLeastOwn', { most, least, own })
}
