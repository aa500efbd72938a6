import type { Box, Drawing } from '../lines/drawing.ts'

/** Pairs of labels in a drawing that meet. Used by tests; there must be none. */
export function overlaps(drawing: Drawing): string[] {
  const boxes = [...drawing.nodes, ...drawing.floating].map(({ id, labelBox }) => ({ id, box: labelBox }))
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.id} × ${other.id}`] : [])),
  )
}

/** Labels that leave the drawing. */
export function outside({ nodes, floating, width, height }: Drawing): string[] {
  return [...nodes, ...floating]
    .filter(
      ({ labelBox: { x, y, ...box } }) => x < 0 || y < 0 || x + box.width > width || y + box.height > height,
    )
    .map(({ id }) => id)
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
