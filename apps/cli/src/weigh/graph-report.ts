import type { PlainResult } from '@hearsay/weighing'
import { commandText, type Locale, listedShort, rangeWords, shownOf, weighText } from '@hearsay/words'
import { FAILURES_IN } from '../language.ts'
import { facts } from '../output/facts.ts'

/** What a plain graph weighs, for a person. */
export function graphReport({ lines, cut, loadBearing, withEvents }: PlainResult, locale: Locale): string {
  const { lower, upper, events } = withEvents
  const together = rangeWords({ low: lower, high: upper }, locale) || weighText(locale, 'noNumber')
  return facts(
    [
      [weighText(locale, 'lines'), linesAtMost(lines, locale)],
      [weighText(locale, 'cut'), cut === null ? weighText(locale, 'uncut') : listedShort(cut, locale)],
      [weighText(locale, 'inEvery'), listedShort(loadBearing.every, locale)],
      [weighText(locale, 'inSome'), listedShort(loadBearing.some, locale)],
      [
        weighText(locale, 'together'),
        events === null
          ? together
          : weighText(locale, 'fails', { lines: together, events: eventSets(events, locale) }),
      ],
    ],
    0,
  )
}

function linesAtMost(lines: PlainResult['lines'], locale: Locale): string {
  if (lines.high === null) return weighText(locale, 'noNumber')
  return weighText(locale, 'linesAtMost', { lines: (spoken) => rangeWords(lines, spoken) })
}

function eventSets(events: readonly (readonly string[])[], locale: Locale): string {
  const sets = events.map((event) => `{${shownOf(event, locale).join(', ')}}`)
  return shownOf(sets, locale).join(' ') || weighText(locale, 'nothing')
}

/** What a person should know of how a graph was taken, a line each; of many the first, and how many more. */
export function graphWarnings(name: string, { warnings }: PlainResult): readonly string[] {
  const found = warnings.map(({ message }) => `${name}: ${message}`)
  return shownOf(found, FAILURES_IN).map((message) => commandText(FAILURES_IN, 'warning', { message }))
}
