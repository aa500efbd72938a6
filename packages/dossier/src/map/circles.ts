import { textWidth, wrap } from '../lines/metrics.ts'
import { type Box, type Placement, placeLabels } from './labels.ts'
import { SIZE } from './names.ts'
import type { MapPlace } from './places.ts'
import { type Projected, pointAt } from './projection.ts'

/** A place as wide as it is known; px. */
export interface PanelCircle {
  readonly x: number
  readonly y: number
  readonly r: number
  /** A province, or a stretch of sea: its width is not on record. */
  readonly wide: boolean
  readonly label: readonly PanelLine[]
  readonly leader: { readonly x: number; readonly y: number } | undefined
}

/** A line of a label, from `x` on, its baseline at `y`. */
export interface PanelLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly name: boolean
}

const LEADING = 17
/** Px of radius from which a circle may have names upon it. */
const WIDE_CIRCLE = 16

export function drawCircles(
  places: readonly MapPlace[],
  { project, pixelsPerKm }: Projected,
  frame: Box,
  taken: readonly Box[],
): PanelCircle[] {
  const items = places.map((place) => {
    const [x, y] = pointAt(project, place.at)
    const lines = linesFor(place)
    return {
      ...{ x: round(x), y: round(y), r: round(Math.max(2, place.radius * pixelsPerKm)) },
      ...{ lines, wide: place.wide },
      width: Math.max(...lines.map(({ text }) => textWidth(text, SIZE))),
      height: lines.length * LEADING,
    }
  })
  // A wide circle is faint and may lie under a name, which then stands near its middle.
  const placements = placeLabels(
    items.map((item) => ({ ...item, r: item.r > WIDE_CIRCLE ? 4 : item.r })),
    frame,
    taken,
  )
  return items.map(({ x, y, r, wide, lines }, index) => ({
    ...{ x, y, r, wide },
    ...labelOf(lines, placements[index], { x, y, r }),
  }))
}

/** What a circle and its label cover; a wide circle may have names upon it. */
export function boxesOf({ x, y, r, label }: PanelCircle): Box[] {
  const circle = { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
  return [...(r > WIDE_CIRCLE ? [] : [circle]), ...label.map(lineBox)]
}

/** The ink of a line, and a little room about it. */
export function lineBox({ text, x, y }: PanelLine): Box {
  return { x: x - 3, y: y - SIZE, width: textWidth(text, SIZE) + 6, height: SIZE + 4 }
}

function linesFor({ name, what }: MapPlace) {
  const [first] = what
  const detail = first === undefined ? [] : whole(wrap(first, 150, SIZE))
  const names = wrap(name, 150, SIZE).map((text) => ({ text, name: true }))
  return [...names, ...detail.map((text) => ({ text, name: false }))]
}

/** Nothing of what takes more than two lines, and never a part of it: the table has all of it. */
function whole(lines: readonly string[]): readonly string[] {
  return lines.length > 2 ? [] : lines
}

function labelOf(
  lines: readonly { text: string; name: boolean }[],
  placement: Placement | undefined,
  { x, r }: { x: number; y: number; r: number },
): Pick<PanelCircle, 'label' | 'leader'> {
  if (!placement) return { label: [], leader: undefined }
  const { box, leader } = placement
  const label = lines.map(({ text, name }, index) => ({
    text,
    name,
    x: round(box.x),
    y: round(box.y + LEADING * (index + 0.78)),
  }))
  const near =
    box.x > x + r ? box.x - 3 : box.x + box.width < x - r ? box.x + box.width + 3 : box.x + box.width / 2
  return { label, leader: leader ? { x: round(near), y: round(box.y + LEADING / 2) } : undefined }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
