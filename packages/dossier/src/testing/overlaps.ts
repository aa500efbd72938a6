import type { Box, Drawing } from '../lines/drawing.ts'

/** Pairs of labels in a drawing that meet. Used by tests; there must be none. */
export function overlaps(drawing: Drawing): string[] {
  const boxes = boxesIn(drawing)
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) => (meet(one.box, other.box) ? [`${one.text} × ${other.text}`] : [])),
  )
}

/** Labels that leave the drawing. */
export function outside(drawing: Drawing): string[] {
  return boxesIn(drawing)
    .filter(
      ({ box: { x, y, width, height } }) =>
        x < 0 || y < 0 || x + width > drawing.width || y + height > drawing.height,
    )
    .map(({ text }) => text)
}

function boxesIn({ nodes, floating }: Drawing): { text: string; box: Box }[] {
  return [...nodes, ...floating].map(({ label, labelBox }) => ({
    text: label.map(({ text }) => text).join(' '),
    box: labelBox,
  }))
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
