import { deskText, type Locale } from '@hearsay/words'
import type { Answer } from './acted.ts'

/** What came of a form, for whoever sent it. */
export function cameWords({ came, told, counts, wrong }: Answer, locale: Locale): string {
  const words = wrong ?? told
  if (words !== undefined) return words
  if (came !== undefined) return deskText(locale, `decide.came.${came}`)
  const { accepted = 0, refused = 0, gone = 0, 'not-taken': notTaken = 0 } = counts ?? {}
  const all = accepted + refused + gone + notTaken
  return deskText(locale, 'deciding.bulkCame', { all, accepted, refused, gone, notTaken })
}
