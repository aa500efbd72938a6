import { mirroredPath } from '../lines/mirrored-path.ts'
import type { Chart, ChartBar } from './chart.ts'

/**
 * A chart made from left to right, from right to left: nought stands on the right, and texts start on the
 * right and run leftwards. Letters and the marks of accounts, `mark` px wide, stay as they are.
 */
export function mirroredChart(chart: Chart, mark: number): Chart {
  const { width, axis } = chart
  const at = (x: number) => Math.round((width - x) * 10) / 10
  const point = <P extends { readonly x: number }>(of: P): P => ({ ...of, x: at(of.x) })
  const bar = (of: ChartBar): ChartBar => ({
    ...of,
    x1: at(of.x1),
    x2: at(of.x2),
    mark: { ...of.mark, x: at(of.mark.x + mark) },
    label: of.label.map(point),
    path: mirroredPath(of.path, width),
    dots: of.dots.map(point),
  })
  return {
    ...chart,
    axis: { ...axis, from: at(axis.from), to: at(axis.to) },
    edge: at(chart.edge),
    ticks: chart.ticks.map(point),
    rows: chart.rows.map(point),
    bars: chart.bars.map(bar),
  }
}
