import { type Locale, linesText } from '@hearsay/words'
import type { SheetSwitch } from './sheet.ts'
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
