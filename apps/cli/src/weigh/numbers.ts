import type { Bounds, GroupCut, Lines, Range } from '@hearsay/weighing'

/** What stands for a figure that no failure can bring down, because a page is taken at its own word. */
export const ITS_WORD = 'own word'

/** `13+` where no upper bound is known. */
export function rangeText({ low, high }: Range): string {
  if (high === null) return `${low}+`
  return low === high ? String(low) : `${low}–${high}`
}

export function linesText({ low, high }: Lines): string {
  return spanText(numberText(low), numberText(high))
}

export function groupCutText({ low, high }: GroupCut): string {
  return spanText(boundsText(low), boundsText(high))
}

/** `2..4`: the search ended before it knew, and the figure lies between. */
function boundsText({ lower, upper }: Bounds): string {
  return lower === upper ? numberText(upper) : `${numberText(lower)}..${numberText(upper)}`
}

function spanText(low: string, high: string): string {
  return low === high ? low : `${low}–${high}`
}

function numberText(value: number | null): string {
  return value === null ? ITS_WORD : String(value)
}
