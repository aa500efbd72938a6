import type { PlainResult } from '@hearsay/weighing'
import { facts } from '../output/facts.ts'
import { listed } from './names.ts'
import { linesText } from './numbers.ts'

/** What a plain graph weighs, for a person. */
export function graphReport({ lines, cut, loadBearing, withEvents }: PlainResult): string {
  const { lower, upper, events } = withEvents
  const together =
    lower === upper ? linesText({ low: upper, high: upper }) : `${lower ?? '?'}..${upper ?? '?'}`
  const sets =
    events === null
      ? ''
      : `; all fails with ${events.map((event) => `{${event.join(', ')}}`).join(' ') || 'nothing'}`
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
