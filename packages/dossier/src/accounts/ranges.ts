import type { GroupCut, Lines, Range } from '@hearsay/weighing'

/** "1", "13–25", "13 or more". */
export function rangeWords({ low, high }: Range): string {
  if (high === null) return `${low} or more`
  return low === high ? String(low) : `${low}–${high}`
}

/** "0–3"; `null` means that nothing that may fail stands in between. */
export function linesWords({ low, high }: Lines): string {
  if (high === null) return 'cannot be cut'
  return low === high ? String(high) : `${low ?? 0}–${high}`
}

/** The least at the low end to the most at the high end; a search that had to stop widens it. */
export function cutWords({ low, high }: GroupCut): string {
  return linesWords({ low: low.lower, high: high.upper })
}
