import { type Locale, linesText } from '@hearsay/words'
import type { Drawing, DrawnFloat, DrawnNode, Fan, TextLine } from './drawing.ts'
import { type Branch, type Columns, forestOf, postOrder } from './forest.ts'
import type { LineGraph } from './graph.ts'
import { floatLabel, type Label, labelOf, placed, placedBefore, round } from './labels.ts'
import { type Arrival, curve, type PagePlace } from './loom.ts'
import { inDirection } from './mirror.ts'
import { spotOf } from './spots.ts'
import { fansOut, strandCounts, strandPlaces } from './strands.ts'

const TOP = 34
const GAP = 10
const STRAND = 4
/** The least height of a page. */
const SLAB = 26
/** Where the mark of a page that begins by itself stands before it. */
const LEAD = 26

/** The room that each part of a picture has. */
export interface Room {
  readonly width: number
  readonly origin: number
  readonly fan: number
  readonly relay: number
  readonly page: number
  readonly end: number
}

export const WIDE: Room = { width: 960, origin: 190, fan: 100, relay: 100, page: 164, end: 56 }
export const MEDIUM: Room = { width: 704, origin: 150, fan: 66, relay: 100, page: 128, end: 40 }

/** Where columns stand, left to right. */
interface Placing {
  readonly room: Room
  readonly start: number
  readonly page: number
  readonly relay: (column: number) => number
  readonly labelWidth: (branch: Branch) => number
}

interface Spot {
  readonly branch: Branch
  readonly x: number
  readonly y: number
  readonly top: number
  readonly bottom: number
  /** Of a page, where its slab begins, below its label. */
  readonly slab: number
  readonly label: Label
}

/**
 * The columns that have room: all of a graph's depth, else those of its forest; none where not even they
 * have.
 */
export function columnsThatFit(graph: LineGraph, room: Room): Columns | undefined {
  const free = room.width - room.end - room.page - room.origin - room.fan - 42
  return (['deep', 'few'] as const).find((columns) => {
    return relayColumns(forestOf(graph, columns)) * room.relay <= free
  })
}

/** How many columns of relays there are. */
function relayColumns(roots: readonly Branch[]): number {
  return Math.max(0, ...postOrder(roots).flatMap(({ vertex, column }) => (vertex.page ? [] : column)))
}

/**
 * Draws lines as the language is read, from left to right or from right to left: origins, relays by depth,
 * pages, and how many lines leave them. Every branch has a band of its own, at least as high as its label,
 * and columns never share a band's width: labels cannot meet, whatever the names.
 */
export function drawAcross(graph: LineGraph, room: Room, deep: Columns, locale: Locale): Drawing {
  const roots = forestOf(graph, deep)
  const columns = columnsFor(roots, room)
  const spots = new Map<number, Spot>()
  let y = TOP
  for (const root of roots) y = settle(root, y, columns, spots) + GAP + 6
  const floating = graph.floating.map((claim) => {
    const drawn = drawFloat(floatLabel(claim, room.origin - 12), claim.id, columns, y)
    y += drawn.labelBox.height + GAP
    return drawn
  })
  const places = graph.vertices.map((_, place) => spotOf(spots, place))
  const drawing: Drawing = {
    form: 'across',
    width: room.width,
    height: Math.ceil(y),
    nodes: places.map((spot) => drawNode(spot, columns)),
    threads: graph.arcs.map(({ from, to }) =>
      graph.vertices[to]?.page ? undefined : threadTo(spotOf(spots, from), spotOf(spots, to), graph, spots),
    ),
    floating,
    headings: headings(columns, roots, locale),
    loom: {
      form: 'across',
      end: room.width - 8,
      arrivals: arrivals(graph, spots),
      pages: places.flatMap((spot) => (spot.branch.vertex.page ? [pagePlace(spot, room)] : [])),
    },
  }
  return inDirection(drawing, locale)
}

function columnsFor(roots: readonly Branch[], room: Room): Placing {
  const relays = relayColumns(roots)
  const start = room.origin + 12
  const page = room.width - room.end - room.page
  const span = page - 30 - start - room.fan
  const step = span / Math.max(1, relays)
  // One column of relays stands in the middle of the room that it has.
  const first = start + room.fan + (relays === 1 ? span / 3 : 0)
  return {
    room,
    start,
    page,
    relay: (column) => round(first + (column - 1) * step),
    labelWidth: ({ vertex, column }) => {
      if (vertex.page) return room.page - 14
      return column === 0 ? room.origin - 4 : Math.min(relays === 1 ? (span * 2) / 3 : step, 220) - 18
    },
  }
}

/** Gives a branch the band from `top` down, and returns where the band ends. */
function settle(branch: Branch, top: number, columns: Placing, spots: Map<number, Spot>): number {
  const label = labelOf(branch.vertex, columns.labelWidth(branch))
  const { page } = branch.vertex
  const x = page ? columns.page : branch.column === 0 ? columns.start : columns.relay(branch.column)
  const put = (y: number, bottom: number, slab = top) => {
    spots.set(branch.place, {
      branch,
      x,
      y: round(y),
      top: round(top),
      bottom: round(bottom),
      slab: round(slab),
      label,
    })
    return bottom
  }
  if (page) return settlePage(branch, top + label.height + 4, columns, spots, put)
  if (branch.column === 0) {
    const height = Math.max(label.height, fanHeight(branch), 20)
    return put(top + height / 2, top + height)
  }
  if (branch.children.length === 0) {
    const y = top + label.height + 10
    return put(y, y + 12)
  }
  // A relay's label stands above its thread: where the band is too shallow for it, everything moves down.
  const first = settleChildren(branch, top, columns, spots)
  const lacking = top + label.height + 10 - first.y
  const { bottom, y } = lacking > 0 ? settleChildren(branch, top + lacking, columns, spots) : first
  return put(y, Math.max(bottom, y + 12))
}

/** A page's label stands over its slab, through which the lines run that come to it. */
function settlePage(
  branch: Branch,
  slab: number,
  columns: Placing,
  spots: Map<number, Spot>,
  put: (y: number, bottom: number, slab: number) => number,
): number {
  const own = branch.vertex.start ? 20 : 0
  const bottom =
    branch.children.length === 0
      ? slab + Math.max(SLAB - own, 0)
      : settleChildren(branch, slab, columns, spots).bottom
  return put((slab + bottom + own) / 2, bottom + own, slab)
}

function settleChildren(
  branch: Branch,
  from: number,
  columns: Placing,
  spots: Map<number, Spot>,
): { bottom: number; y: number } {
  let at = from
  for (const child of branch.children) at = settle(child, at, columns, spots) + GAP
  const ys = branch.children.map((child) => spotOf(spots, child.place).y)
  return { bottom: at - GAP, y: round((Math.min(...ys) + Math.max(...ys)) / 2) }
}

function fanHeight(branch: Branch): number {
  const { crowd } = branch.vertex
  return crowd && fansOut(branch) ? strandCounts(crowd).all * STRAND + 4 : 0
}

function drawNode(spot: Spot, columns: Placing): DrawnNode {
  const { branch, x, y, top, bottom, slab, label } = spot
  const { vertex } = branch
  const starts = branch.column === 0 && !vertex.page
  const half = 10 + branch.children.length * 5
  const [from, to] = vertex.page ? [slab, bottom] : [y - half, y + half]
  const mark = vertex.page ? { x: x - LEAD, y: bottom - 8 } : { x, y }
  const fans = fansOut(branch)
  return {
    page: vertex.page,
    mark: vertex.start && !fans ? { ...mark, start: vertex.start } : undefined,
    fan: fans ? fan(spot, columns) : undefined,
    bar: starts ? undefined : `M${x} ${round(from)}V${round(to)}`,
    rule: starts
      ? `M${x + 12} ${round(top - 4)}V${round(bottom + 4)}`
      : `M${x} ${round(from - 14)}V${round(to + 14)}`,
    ...(starts
      ? placedBefore(label, x - 12, y - label.height / 2)
      : vertex.page
        ? placed(label, x + 10, top)
        : placed(label, x + 10, y - label.height - 5)),
  }
}

/** Where a thread leaves a party: a crowd's where its strands have become one. */
function leaves({ branch, x, y }: Spot): { x: number; y: number } {
  return { x: fansOut(branch) ? x + 58 : x, y }
}

function fan({ branch, x, y }: Spot, columns: Placing): Fan {
  const neck = x + Math.min(58, columns.room.fan - 4)
  const middle = round((x + neck) / 2)
  const strands = strandPlaces(branch.vertex.crowd ?? { low: 1, high: 1 }).map(({ at, sure }) => {
    const from = round(y + at * STRAND)
    return { sure, d: `M${x} ${from}C${middle} ${from} ${middle} ${y} ${neck} ${y}` }
  })
  const joined = (isSure: boolean) => strands.flatMap(({ sure, d }) => (sure === isSure ? d : [])).join('')
  return { sure: joined(true), unsure: joined(false) }
}

/** Threads come to a relay one below the other. */
function threadTo(from: Spot, to: Spot, graph: LineGraph, spots: ReadonlyMap<number, Spot>): string {
  const all = graph.arcs
    .filter((arc) => arc.to === to.branch.place)
    .map((arc) => spotOf(spots, arc.from))
    .toSorted((a, b) => a.y - b.y)
  const step = Math.min(5, (10 + to.branch.children.length * 5) / all.length)
  const at = round(to.y + (all.indexOf(from) - (all.length - 1) / 2) * step)
  return curve(leaves(from), to.x, at, bend(from, to.x))
}

/** How far before the next party a thread may bend: past the label of the relay that it leaves. */
function bend(from: Spot, x: number): number {
  const clear = from.branch.column > 0 && !from.branch.vertex.page ? from.x + 14 + from.label.width : from.x
  return Math.max(16, Math.min(104, round(x - clear)))
}

function arrivals({ arcs, vertices }: LineGraph, spots: ReadonlyMap<number, Spot>): Arrival[] {
  const told = arcs.flatMap(({ from, to }, thread): Arrival[] => {
    if (!vertices[to]?.page) return []
    const [source, page] = [spotOf(spots, from), spotOf(spots, to)]
    return [{ thread, from, page: to, ...leaves(source), room: bend(source, page.x) }]
  })
  const begun = [...vertices.entries()].flatMap(([place, { page, start }]) => (page && start ? [place] : []))
  return [
    ...told,
    ...begun.map((place, index): Arrival => {
      const { x, bottom } = spotOf(spots, place)
      return { thread: arcs.length + index, from: place, page: place, x: x - LEAD, y: bottom - 8, room: LEAD }
    }),
  ]
}

function pagePlace({ branch, x, slab, bottom }: Spot, { page }: Room): PagePlace {
  return {
    node: branch.place,
    x,
    y: round((slab + bottom) / 2),
    low: slab,
    high: bottom,
    out: round(x + page),
  }
}

function drawFloat(label: Label, id: string, columns: Placing, y: number): DrawnFloat {
  const middle = round(y + label.height / 2)
  const { label: lines, labelBox } = placedBefore(label, columns.start - 12, y)
  return { id, d: `M${columns.start} ${middle}h${columns.room.fan + 120}`, label: lines, labelBox }
}

function headings(
  { start, page, relay, room }: Placing,
  roots: readonly Branch[],
  locale: Locale,
): TextLine[] {
  const relays = relayColumns(roots)
  const heading = (text: string, x: number, end?: true): TextLine => ({
    text,
    x,
    y: 14,
    kind: 'heading',
    ...(end && { end }),
  })
  return [
    heading(linesText(locale, 'origins'), start - 12, true),
    ...Array.from({ length: relays }, (_, index) =>
      heading(
        linesText(locale, relays === 1 ? 'relays' : 'relaysAt', { place: index + 1 }),
        relay(index + 1) + 10,
      ),
    ),
    heading(linesText(locale, 'pages'), page + 10),
    heading(linesText(locale, 'linesOut'), room.width, true),
  ]
}
