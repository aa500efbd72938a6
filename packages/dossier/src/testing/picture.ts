import type {
  Box,
  Drawing,
  DrawnFloat,
  DrawnNode,
  DrawnThread,
  Segment,
  Strand,
  TextLine,
} from '../lines/drawing.ts'

/** A drawing in words and numbers, a line for everything in it, so that a test can show a small one whole. */
export function pictureOf({
  width,
  height,
  nodes,
  threads,
  brackets,
  floating,
  headings,
}: Drawing): string[] {
  return [
    `${width} × ${height}`,
    ...headings.map(textAt),
    ...nodes.flatMap(nodeLines),
    ...threads.flatMap(threadLines),
    ...brackets.map(
      ({ key, d, letter, start }) =>
        `bracket ${d}, “${key}” at ${letter.x} ${letter.y}, starts at ${start.x} ${start.y}`,
    ),
    ...floating.flatMap(floatLines),
  ]
}

function nodeLines({ id, x, y, start, page, bar, cut, label, labelBox }: DrawnNode): string[] {
  return [
    `${id}${page ? ', a page,' : ''} at ${x} ${y}${start ? `, ${start}` : ''}`,
    ...(bar ? [`  bar ${segment(bar)}`] : []),
    `  cut ${segment(cut)}`,
    ...labelLines(label, labelBox),
  ]
}

function threadLines({ from, to, strands, atWord }: DrawnThread): string[] {
  return [
    `${from} → ${to}`,
    ...strands.map((strand) => `  ${strandText(strand)}`),
    ...(atWord === undefined ? [] : [`  at its word ${atWord}`]),
  ]
}

function strandText({ d, dot, certain }: Strand): string {
  return `${certain ? '' : 'perhaps '}${d}${dot ? `, dot at ${dot.x} ${dot.y}` : ''}`
}

function floatLines({ id, d, label, labelBox }: DrawnFloat): string[] {
  return [`${id} afloat ${d}`, ...labelLines(label, labelBox)]
}

function labelLines(label: readonly TextLine[], { x, y, width, height }: Box): string[] {
  return [...label.map((line) => `  ${textAt(line)}`), `  label ${x} ${y}, ${width} × ${height}`]
}

function textAt({ kind, text, x, y }: TextLine): string {
  return `${kind} “${text}” at ${x} ${y}`
}

function segment({ x1, y1, x2, y2 }: Segment): string {
  return `${x1} ${y1} to ${x2} ${y2}`
}
