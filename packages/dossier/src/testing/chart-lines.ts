import type { Chart, ChartBar } from '../support/chart.ts'

/** A chart in words and numbers, a line for everything in it, so that a test can show a small one whole. */
export function chartLines({ width, height, axis, ticks, rows, bars }: Chart): string[] {
  return [
    `${width} × ${height}`,
    `axis ${axis.from} to ${axis.to}, ${axis.top} down to ${axis.y}`,
    `ticks ${ticks.map(({ x, label }) => `${label} at ${x}`).join(', ')}`,
    ...rows.map(
      ({ label, x, y, rule, apart }) => `“${label}” at ${x} ${y}, rule ${rule}${apart ? ', apart' : ''}`,
    ),
    ...bars.flatMap(barLines),
  ]
}

function barLines({ number, x1, x2, y, open, mark, label, path, dots }: ChartBar): string[] {
  return [
    `bar ${number}: ${x1} to ${x2}${open ? ' and on' : ''} at ${y}, mark ${mark.x} ${mark.y}`,
    ...label.map(({ text, x, y: line, name }) => `  ${name ? 'name' : 'detail'} “${text}” at ${x} ${line}`),
    ...(path === '' ? [] : [`  path ${path}, dots ${dots.map((dot) => `${dot.x} ${dot.y}`).join(', ')}`]),
  ]
}
