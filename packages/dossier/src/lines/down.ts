import { type Locale, linesText } from '@hearsay/words'
import type { Drawing, DrawnFloat, DrawnNode, Fan } from './drawing.ts'
import { type Branch, forestOf, postOrder } from './forest.ts'
import type { LineGraph } from './graph.ts'
import { floatLabel, type Label, labelOf, placed, round } from './labels.ts'
import { type Arrival, drop, type PagePlace } from './loom.ts'
import { inDirection } from './mirror.ts'
import { spotOf } from './spots.ts'
import { fansOut, strandCounts, strandPlaces } from './strands.ts'

const FIRST_LANE = 9
const TOP = 28
const GAP = 9
const FAN = 46
/** Where the first line of a label has its middle. */
const NAME_MIDDLE = 9
/** Below a page, how far lines run on to where they are counted. */
const EXIT = 20
/** How much a crowd needs for its strands. */
const CROWD = 106
/** How many lanes there are for ways that pass rows between. */
const BESIDE = 5
/** How much of a relay's pillar stands out beside its lanes. */
const OVER = 8

/** The room of a picture: how wide it is, and how much of it the lanes have. */
export interface Lanes {
  readonly width: number
  readonly gutter: number
  readonly pitch: number
}

export const NARROW: Lanes = { width: 324, gutter: 106, pitch: 16 }
export const BROAD: Lanes = { width: 704, gutter: 250, pitch: 22 }

interface Spot {
  readonly branch: Branch
  readonly x: number
  readonly y: number
  /** Lanes that lead here, first and last. */
  readonly span: readonly [number, number]
  readonly label: Label
}

/**
 * Draws lines from top to bottom: one row for every party, in an order in which each comes after those it has
 * the claim from; threads run in lanes on the left, labels stand beside what they name on the right, or the
 * other way round where the language is read from right to left. Rows are as high as their labels.
 */
export function drawDown(graph: LineGraph, most: Lanes, locale: Locale): Drawing {
  const rows = postOrder(forestOf(graph))
  const room = { ...most, gutter: gutterFor(rows, most) }
  const labelX = room.gutter + 14
  const labelWidth = room.width - labelX - 2
  const lane = lanes(rows, room)
  const spots = new Map<number, Spot>()
  let y = TOP
  for (const branch of rows) {
    const label = labelOf(branch.vertex, labelWidth)
    const own = branch.vertex.page && branch.vertex.start ? 12 : 0
    spots.set(branch.place, { branch, ...lane(branch), y: round(y + own + NAME_MIDDLE), label })
    const below = branch.vertex.page ? NAME_MIDDLE + EXIT : fansOut(branch) ? FAN : 18
    y += own + Math.max(label.height, below) + GAP
  }
  const floating = graph.floating.map((claim) => {
    const drawn = drawFloat(floatLabel(claim, labelWidth), claim.id, labelX, y)
    y += Math.max(drawn.labelBox.height, 34) + GAP
    return drawn
  })
  const places = graph.vertices.map((_, place) => spotOf(spots, place))
  const besides = lanesBeside(graph, places, room)
  const drawing: Drawing = {
    form: 'down',
    width: room.width,
    height: Math.ceil(y),
    nodes: places.map((spot) => drawNode(spot, room)),
    threads: graph.arcs.map(({ from, to }, thread) => {
      const target = spotOf(spots, to)
      const lane = besides.get(thread)
      return graph.vertices[to]?.page
        ? undefined
        : drop(leaves(spotOf(spots, from)), target.x, target.y, lane)
    }),
    floating,
    headings: [{ text: linesText(locale, 'downwards'), x: 0, y: 13, kind: 'heading' }],
    loom: {
      form: 'down',
      end: 0,
      arrivals: arrivals(graph, spots, besides),
      pages: places.flatMap((spot) => (spot.branch.vertex.page ? [pagePlace(spot)] : [])),
    },
  }
  return inDirection(drawing, locale)
}

/**
 * Lanes work as a stack: an origin opens the next one, a party that passes on closes those that lead to it
 * and goes on in the first of them; a page closes its own. Many lanes at once are drawn closer together.
 */
function lanes(rows: readonly Branch[], { gutter, pitch: widest }: Lanes) {
  const pitch = Math.min(widest, (gutter - FIRST_LANE - OVER - BESIDE * 4) / mostAtOnce(rows))
  let depth = 0
  return (branch: Branch): Pick<Spot, 'x' | 'span'> => {
    const count = branch.children.length
    const first = round(FIRST_LANE + (depth - count) * pitch)
    const last = Math.max(first, round(FIRST_LANE + (depth - 1) * pitch))
    depth += opened(branch)
    const x = branch.vertex.page ? round((first + last) / 2) : first
    return { x, span: [first, last] }
  }
}

/** Lanes that a row opens for those after it. */
function opened({ vertex, children }: Branch): number {
  return (vertex.page ? 0 : 1) - children.length
}

function mostAtOnce(rows: readonly Branch[]): number {
  let open = 0
  let most = 1
  for (const row of rows) {
    open += opened(row)
    most = Math.max(most, open)
  }
  return most
}

/** As much room for lanes as they need, and for crowds. */
function gutterFor(rows: readonly Branch[], { gutter, pitch }: Lanes): number {
  const lanes = FIRST_LANE + mostAtOnce(rows) * pitch + OVER + BESIDE * 4
  return Math.min(gutter, Math.max(lanes, rows.some(fansOut) ? CROWD : 0))
}

/** Ways that are none of the forest have lanes of their own, between the others and the labels. */
function lanesBeside({ arcs }: LineGraph, spots: readonly Spot[], { gutter }: Lanes): Map<number, number> {
  const across = arcs.flatMap(({ from, to }, thread) =>
    spots[to]?.branch.children.some(({ place }) => place === from) ? [] : [thread],
  )
  return new Map(across.map((thread, index) => [thread, gutter + 4 - (index % BESIDE) * 4]))
}

function drawNode({ branch, x, y, span, label }: Spot, { gutter }: Lanes): DrawnNode {
  const { vertex } = branch
  const starts = branch.column === 0 && !vertex.page
  const [left, right] = [span[0] - OVER, span[1] + OVER]
  const fans = fansOut(branch)
  const mark = vertex.page ? { x: right, y: y - 15 } : { x, y }
  const labelX = gutter + 14
  return {
    page: vertex.page,
    mark: vertex.start && !fans ? { ...mark, start: vertex.start } : undefined,
    fan: fans ? fan(branch, x, y, gutter) : undefined,
    bar: starts ? undefined : `M${left} ${y}H${right}`,
    rule: starts
      ? `M${Math.max(0, x - 9)} ${y + (fans ? FAN - 4 : 10)}h18`
      : `M${Math.max(0, left - 6)} ${y}H${labelX - 6}`,
    ...placed(label, labelX, y - NAME_MIDDLE),
  }
}

/** Where a thread leaves a party: a crowd's where its strands have become one. */
function leaves({ branch, x, y }: Spot): { x: number; y: number } {
  return { x, y: fansOut(branch) ? y + FAN - 10 : y }
}

/** Strands side by side that become one line; the row of a crowd is higher than that takes. */
function fan({ vertex }: Branch, x: number, y: number, gutter: number): Fan {
  const crowd = vertex.crowd ?? { low: 1, high: 1 }
  const { all } = strandCounts(crowd)
  const step = Math.min(5, (gutter - x - 2) / Math.max(1, all - 1))
  const neck = y + FAN - 10
  const middle = round((y + neck) / 2)
  const strands = strandPlaces(crowd).map(({ at, sure }) => {
    const from = Math.round((x + (at + (all - 1) / 2) * step) * 2) / 2
    return { sure, d: `M${from} ${y}C${from} ${middle} ${x} ${middle} ${x} ${neck}` }
  })
  const joined = (isSure: boolean) => strands.flatMap(({ sure, d }) => (sure === isSure ? d : [])).join('')
  return { sure: joined(true), unsure: joined(false) }
}

function arrivals(
  { arcs, vertices }: LineGraph,
  spots: ReadonlyMap<number, Spot>,
  besides: ReadonlyMap<number, number>,
): Arrival[] {
  const told = arcs.flatMap(({ from, to }, thread): Arrival[] => {
    const lane = besides.get(thread)
    const arrival = { thread, from, page: to, ...leaves(spotOf(spots, from)), room: 0 }
    return vertices[to]?.page ? [{ ...arrival, ...(lane !== undefined && { lane }) }] : []
  })
  const begun = [...vertices.entries()].flatMap(([place, { page, start }]) => (page && start ? [place] : []))
  return [
    ...told,
    ...begun.map((place, index): Arrival => {
      const { y, span } = spotOf(spots, place)
      return { thread: arcs.length + index, from: place, page: place, x: span[1] + OVER, y: y - 15, room: 0 }
    }),
  ]
}

function pagePlace({ branch, x, y, span }: Spot): PagePlace {
  return { node: branch.place, x, y, low: span[0] - OVER + 2, high: span[1] + OVER - 2, out: y }
}

function drawFloat(label: Label, id: string, labelX: number, y: number): DrawnFloat {
  const { label: lines, labelBox } = placed(label, labelX, y)
  return { id, d: `M${FIRST_LANE + 12} ${round(y) + 2}v30`, label: lines, labelBox }
}
