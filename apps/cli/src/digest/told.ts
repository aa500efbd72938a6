import type { Looping, Tally } from '@hearsay/digest/sending'
import { commandText, type Locale } from '@hearsay/words'
import { safe } from '../output/safe.ts'

/** What a round did, in a line; undefined where it did nothing. */
export function tallyWords({ down, ...did }: Tally, locale: Locale): string | undefined {
  const lines = [
    ...(Object.values(did).some((count) => count > 0) ? [commandText(locale, 'digestSent', { ...did })] : []),
    ...(down === undefined ? [] : [commandText(locale, 'digestDown', { why: down })]),
  ]
  return lines.length === 0 ? undefined : safe(lines.join(' '))
}

/** What looks like an address, in an error of whatever library. */
const ADDRESS = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g

/** What went wrong, without any address: it goes into a log. */
export function scrubbed(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  return safe(`${name}: ${message}`.replace(ADDRESS, '(an address)'))
}

/** Tells whoever watches the process what becomes of a loop. */
export function watching(locale: Locale, onAsked: Looping['onAsked']): Looping {
  return {
    onAsked,
    told: (tally) => {
      const words = tallyWords(tally, locale)
      if (words !== undefined) console.log(words)
    },
    failed: (error) => console.error(`hearsay: ${scrubbed(error)}`),
  }
}
