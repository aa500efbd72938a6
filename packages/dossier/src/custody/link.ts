import type { Custody } from '@hearsay/case'

/**
 * A link of a chain of custody. `kept`: it went on. `hedged`: it is said to have gone on. `broken`: it did
 * not.
 */
export type Link = 'kept' | 'hedged' | 'broken'

/** What leaves a link broken: nothing changed hands, or what there was is gone or was not found. */
const BREAKS: ReadonlySet<Custody['event']> = new Set(['promised', 'refused', 'withheld', 'lost', 'sought'])

export function linkOf({ event, hedge }: Custody): Link {
  if (BREAKS.has(event)) return 'broken'
  return hedge === undefined ? 'kept' : 'hedged'
}
