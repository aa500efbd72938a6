import type { Analysis, Custody } from '@hearsay/case'

export type Link = 'kept' | 'hedged' | 'broken'

interface EventWords {
  readonly event: string
  readonly breaks: boolean
  /** What stands before whoever the record names as `from`, `to` and `place`. */
  readonly from: string
  readonly to: string
  readonly place: string
}

const word = (event: string, from: string, to: string, place = 'in', breaks = false): EventWords => ({
  event,
  from,
  to,
  place,
  breaks,
})

export const EVENTS: Readonly<Record<Custody['event'], EventWords>> = {
  collected: word('Collected', 'by', 'for'),
  transferred: word('Handed over', 'by', 'to'),
  moved: word('Moved', 'by', 'to', 'to'),
  held: word('Held', 'by', 'for'),
  inspected: word('Inspected', 'shown by', 'to'),
  published: word('Published', 'by', 'to'),
  promised: word('Promised', 'by', 'to', 'in', true),
  refused: word('Refused', 'by', 'to', 'in', true),
  withheld: word('Withheld', 'by', 'from', 'in', true),
  lost: word('Lost', 'by', 'on the way to', 'in', true),
}

/** What leaves a link broken: nothing changed hands, or what there was is gone. */
export const BREAKS: ReadonlySet<string> = new Set(
  Object.entries(EVENTS)
    .filter(([, { breaks }]) => breaks)
    .map(([event]) => event),
)

export const FINDINGS: Readonly<Record<Analysis['finding'], string>> = {
  supports: 'found that it supports what is claimed',
  authentic: 'found it authentic',
  forged: 'calls it forged',
  inconclusive: 'came to no conclusion',
}
