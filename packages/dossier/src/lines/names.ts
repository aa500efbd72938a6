import { type Locale, linesText, type Piece, unstopped } from '@hearsay/words'
import type { SheetSwitch } from './sheet.ts'
import type { Binding } from './shown.ts'
import type { Failing } from './weighed.ts'

/**
 * What is crossed by the rule, in words: those under a switch that is on, or somebody alone. `names` are by
 * the places of vertices; of one outlet and its voice the first names both.
 */
export function cutNames(
  cut: readonly Failing[],
  names: readonly string[],
  switches: readonly SheetSwitch[],
  locale: Locale,
): string[] {
  return cut.map(({ on, members: [first = -1] }) => {
    const title = on === undefined ? undefined : switches[on]?.title
    return title === undefined ? (names[first] ?? '') : linesText(locale, 'under', { assumption: title })
  })
}

/** How heavy a party's word is, as the table names it. */
export function weightOf(look: string, isPage: boolean): 'word' | 'every' | 'some' | 'none' {
  const classes = look.split(' ')
  if (isPage && classes.includes('word')) return 'word'
  if (classes.includes('every')) return 'every'
  return classes.includes('some') ? 'some' : 'none'
}

/** Which claims set the account's numbers, where the one that is drawn does not set both. */
export function settingWords({ claim, isDrawn, fewer }: Binding, locale: Locale): Piece[] {
  const set = isDrawn ? [] : linesText.pieces(locale, 'setByAnother', { claim: unstopped(claim.text) })
  if (fewer === undefined) return set
  const low = linesText.pieces(locale, 'fewerFirstHand', { claim: unstopped(fewer.text) })
  return set.length === 0 ? low : [...set, ' ', ...low]
}
