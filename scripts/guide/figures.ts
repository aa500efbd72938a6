import type { Bounds, Figures, GroupCut, LineFigures } from '../../packages/weighing/src/index.ts'

/** A claim's figures as the guide's tables write them: strict, then at their word. */
export function figureRows(figures: Figures): string[][] {
  const { f0, cited, f1 } = figures
  const pages = cited === 0 ? `${f0}` : `${f0} + ${cited} cited`
  const row = (name: string, lines: LineFigures) => [
    name,
    pages,
    f1.high === null ? `${f1.low} or more` : range(f1.low, f1.high),
    range(lines.f2.low, lines.f2.high),
    ...[lines.f3, lines.f4, lines.f5].map(groupCut),
  ]
  return [row('strict', figures.strict), row('at their word', figures.atWord)]
}

function groupCut({ low, high }: GroupCut): string {
  return range(exact(low), exact(high))
}

/** The examples are so small that every search ends. */
function exact({ lower, upper }: Bounds): number | null {
  if (lower !== upper) throw new Error(`expected an exact figure; found ${lower} to ${upper}`)
  return lower
}

function range(low: number | null, high: number | null): string {
  const ends = [low, high].map((end) => end ?? 'no number')
  return low === high ? `${ends[0]}` : ends.join('–')
}
