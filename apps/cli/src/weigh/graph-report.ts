import type { PlainResult } from '@hearsay/weighing'
import { facts } from '../output/facts.ts'
import { listed, shownOf } from './names.ts'
import { linesText } from './numbers.ts'

/** What a plain graph weighs, for a person. */
export function graphReport({ lines, cut, loadBearing, withEvents }: PlainResult): string {
  const { lower, upper, events } = withEvents
  const together =
    lower === upper ? linesText({ low: upper, high: upper }) : `${lower ?? '?'}..${upper ?? '?'}`
  const sets = events === null ? '' : `; all fails with ${eventSets(events)}`
  return facts(
    [
      ['Independent lines', `${linesText(lines)}, at most`],
      ['A minimum cut', cut === null ? 'none: a trusted path cannot be cut' : listed(cut)],
      ['Load-bearing in every cut', listed(loadBearing.every)],
      ['Load-bearing in some cut', listed(loadBearing.some)],
      ['When events count as one', `${together}${sets}`],
    ],
    0,
  )
}

function eventSets(events: readonly (readonly string[])[]): string {
  const sets = events.map((event) => `{${shownOf(event).join(', ')}}`)
  return shownOf(sets).join(' ') || 'nothing'
}

/** What a person should know of how a graph was taken, a line each; of many the first, and how many more. */
export function graphWarnings(name: string, { warnings }: PlainResult): readonly string[] {
  return shownOf(warnings.map(({ message }) => `${name}: ${message}`)).map((line) => `warning: ${line}`)
}
