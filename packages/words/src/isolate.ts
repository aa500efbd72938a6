import { endedBidi } from '@hearsay/text'
import { aboutLocale, type Locale } from './locale.ts'

// Unicode bidirectional algorithm (UAX #9): an isolate takes no part in the order of what stands around it.
const ISOLATE = '\u2068'
const END = '\u2069'
/**
 * An invisible letter from right to left: whoever goes by the first letter of a text takes its direction from
 * it.
 */
const MARK = '\u200f'

/**
 * A name or quotation as it stands inside a text of ours. In a language from right to left, one in latin
 * letters is set apart: otherwise its full stop lands on its other side, and a list of such names runs
 * backwards. In any language, what it turns around ends where it ends.
 */
export function isolated(text: string, locale: Locale): string {
  const whole = endedBidi(text)
  const foreign = aboutLocale(locale).direction === 'rtl' && /\p{Script=Latin}/u.test(whole)
  return foreign ? `${ISOLATE}${whole}${END}` : whole
}

/** Nothing but a name has said yet in which direction the text runs. */
const NAME_FIRST = new RegExp(`^[^\\p{Lo}${MARK}${ISOLATE}]*${ISOLATE}`, 'u')

/**
 * A text of ours that holds such names: one that opens with a name keeps the direction of its own language.
 */
export function opened(text: string): string {
  return text.includes(ISOLATE) && NAME_FIRST.test(text) ? `${MARK}${text}` : text
}
