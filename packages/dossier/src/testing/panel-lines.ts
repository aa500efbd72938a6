import type { Panel, PanelText } from '../map/panel.ts'

/** What a panel says and marks, but for its land and its grid, a line for each. */
export function panelLines({
  width,
  height,
  degrees,
  areas,
  countries,
  circles,
  frame,
  scale,
}: Panel): string[] {
  return [
    `${width} × ${height}`,
    ...degrees.map((text) => `degrees ${textAt(text)}`),
    ...areas.map((text) => `area ${textAt(text)}`),
    ...countries.map((text) => `country ${textAt(text)}`),
    ...circles.flatMap(({ x, y, r, label, leader }) => [
      `circle ${x} ${y}, radius ${r}${leader ? `, leader to ${leader.x} ${leader.y}` : ''}`,
      ...label.map((line) => `  ${line.name ? 'name' : 'detail'} ${textAt(line)}`),
    ]),
    ...(frame
      ? [`frame ${frame.x} ${frame.y}, ${frame.width} × ${frame.height}, ${textAt(frame.label)}`]
      : []),
    `scale ${scale.x} ${scale.y}, ${scale.width} wide, ${scale.label}`,
  ]
}

function textAt({ text, x, y }: PanelText): string {
  return `“${text}” at ${x} ${y}`
}
