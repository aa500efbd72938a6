import type { Woven } from './loom.ts'

/** What leaves the pages as two paths: the lines, and an arrow for each that is counted. */
export function exitPaths(
  { exits }: Woven,
  form: 'across' | 'down',
  isReversed: boolean,
): [lines: string, tips: string] {
  const back = isReversed ? 6 : -6
  const tips = exits.flatMap(({ tip }) => {
    if (!tip) return []
    const { x, y } = tip
    return form === 'across'
      ? `M${x + back} ${y - 4}L${x} ${y}L${x + back} ${y + 4}`
      : `M${x - 4} ${y - 6}L${x} ${y}L${x + 4} ${y - 6}`
  })
  return [exits.map(({ d }) => d).join(''), tips.join('')]
}
