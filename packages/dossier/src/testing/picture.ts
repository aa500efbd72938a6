import type { Box, Drawing, DrawnFloat, DrawnNode, TextLine } from '../lines/drawing.ts'
import type { LineGraph } from '../lines/graph.ts'

/** A drawing in words and numbers, a line for everything in it, so that a test can show a small one whole. */
export function pictureOf(drawing: Drawing, { vertices, arcs }: LineGraph): string[] {
  const { width, height, nodes, threads, floating, headings, loom } = drawing
  const name = (place: number) => vertices[place]?.name ?? '?'
  return [
    `${width} × ${height}, ${drawing.form}`,
    ...headings.map(textAt),
    ...nodes.flatMap((node, place) => nodeLines(name(place), node)),
    ...threads.flatMap((d, place) =>
      d === undefined ? [] : [`${name(arcs[place]?.from ?? -1)} → ${name(arcs[place]?.to ?? -1)} ${d}`],
    ),
    ...loom.arrivals.map(
      ({ from, page, x, y, room, lane }) =>
        `${name(from)} ⇒ ${name(page)} from ${x} ${y}, room ${room}${lane === undefined ? '' : `, lane ${lane}`}`,
    ),
    ...loom.pages.map(
      ({ node, x, y, low, high, out }) => `slab of ${name(node)} at ${x} ${y}, ${low} to ${high}, out ${out}`,
    ),
    ...floating.flatMap(floatLines),
  ]
}

function nodeLines(name: string, { page, mark, fan, bar, rule, label, labelBox, key }: DrawnNode): string[] {
  return [
    `${name}${page ? `, a page ${page}` : ''}${mark ? `, ${mark.start} at ${mark.x} ${mark.y}` : ''}`,
    ...(fan ? [`  fan ${fan.sure}`, `  perhaps ${fan.unsure}`] : []),
    ...(bar ? [`  bar ${bar}`] : []),
    `  rule ${rule}`,
    ...labelLines(label, labelBox),
    ...(key ? [`  key at ${key.x} ${key.y}${key.end ? ', ends' : ''}`] : []),
  ]
}

function floatLines({ id, d, label, labelBox }: DrawnFloat): string[] {
  return [`${id} afloat ${d}`, ...labelLines(label, labelBox)]
}

function labelLines(label: readonly TextLine[], { x, y, width, height }: Box): string[] {
  return [...label.map((line) => `  ${textAt(line)}`), `  label ${x} ${y}, ${width} × ${height}`]
}

function textAt({ kind, text, x, y, end }: TextLine): string {
  return `${kind} “${text}” ${end ? 'ends ' : ''}at ${x} ${y}`
}
