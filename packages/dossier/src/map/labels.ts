/** A rectangle on the page, px. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A round thing that wants a label of a given size. */
export interface Labelled {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly width: number
  readonly height: number
}

export interface Placement {
  readonly box: Box
  /** Whether the label stands so far off that a line must lead to it. */
  readonly leader: boolean
}

const GAP = 5
/** A label within this of its circle needs no line to it; px. */
const NEAR = 5.5
const RINGS = [0, 14, 32, 54, 80, 110, 144]

/**
 * Places labels one after the other: beside their circle if there is room, else further and further out,
 * never over another label or circle and never over the edge. A label that finds no room has no placement
 * (the table has it). Greedy, in the order given, O(n² × positions); see Christensen, Marks & Shieber 1995 on
 * why greedy is enough.
 */
export function placeLabels(
  items: readonly Labelled[],
  frame: Box,
  taken: readonly Box[] = [],
): (Placement | undefined)[] {
  const circles = items.map(circleBox)
  const boxes: Box[] = [...taken]
  return items.map((item, index) => {
    const others = [...circles.filter((_, other) => other !== index), ...boxes]
    for (const ring of RINGS) {
      const box = around(item, ring).find(
        (candidate) => inside(candidate, frame) && others.every((other) => !overlap(candidate, other)),
      )
      if (!box) continue
      boxes.push(box)
      return { box, leader: distance(item, box) > NEAR }
    }
    return undefined
  })
}

/** Eight positions at a distance from a circle: right, left, below, above, then the corners. */
function around({ x, y, r, width, height }: Labelled, distance: number): Box[] {
  const off = r + GAP + distance
  const right = x + off
  const left = x - off - width
  const corner = off * 0.7
  const at = (px: number, py: number): Box => ({ x: px, y: py, width, height })
  return [
    at(right, y - height / 2),
    at(left, y - height / 2),
    at(x - width / 2, y + off),
    at(x - width / 2, y - off - height),
    at(x + corner, y + corner),
    at(x + corner, y - corner - height),
    at(x - corner - width, y + corner),
    at(x - corner - width, y - corner - height),
  ]
}

/** From the edge of a circle to a box; px. */
function distance({ x, y, r }: Labelled, box: Box): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width)
  const dy = Math.max(box.y - y, 0, y - box.y - box.height)
  return Math.hypot(dx, dy) - r
}

function circleBox({ x, y, r }: Labelled): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
}

export function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
