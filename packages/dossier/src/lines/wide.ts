import { type Locale, linesText } from '@hearsay/words'
import {
  type Drawing,
  type DrawnFloat,
  type DrawnNode,
  type DrawnPage,
  type DrawnThread,
  type Segment,
  SLAB,
  type Strand,
} from './drawing.ts'
import { type Branch, forestOf, postOrder } from './forest.ts'
import type { Crowd, LineGraph, LineVertex } from './graph.ts'
import { floatLabel, type Label, labelOf, placed, round } from './labels.ts'
import { inDirection } from './mirror.ts'
import { spotOf } from './spots.ts'
import { bracketed, fansOut, strandCounts } from './strands.ts'

const WIDTH = 960
const TOP = 46
const GAP = 18
const ORIGIN_LABEL = 184
const PAGE_LABEL = 150
const FAN = 132
const STRAND = 4.2
const MIN_RELAY = 140

/** Where columns stand, left to right. */
interface Columns {
  readonly width: number
  readonly bracket: (index: number) => number
  readonly x: (branch: Branch) => number
  readonly labelWidth: (branch: Branch) => number
}

interface Spot {
  readonly branch: Branch
  readonly x: number
  readonly y: number
  readonly top: number
  readonly bottom: number
  readonly label: Label
}

/**
 * Draws lines as the language is read, from left to right or from right to left: origins, relays, pages.
 * Every branch has a band of its own, at least as high as its label, and columns never share a band's width:
 * labels cannot meet, whatever the names.
 */
export function drawWide(graph: LineGraph, locale: Locale): Drawing {
  const forest = forestOf(graph)
  const columns = columnsFor(forest.roots, graph.events.length)
  const spots = new Map<string, Spot>()
  let y = TOP
  for (const root of forest.roots) y = settle(root, y, columns, spots) + GAP
  const floating = graph.floating.map((claim) => {
    const drawn = drawFloat(floatLabel(claim, ORIGIN_LABEL - 12), claim.id, columns, y)
    y += drawn.labelBox.height + GAP
    return drawn
  })
  const drawing = {
    width: columns.width,
    height: Math.ceil(y),
    nodes: postOrder(forest.roots).map((branch) => drawNode(spotOf(spots, branch.vertex.id), columns)),
    threads: [...treeThreads(forest.roots, spots, columns), ...extraThreads(forest.extra, spots)],
    brackets: graph.events.flatMap((event, index) =>
      bracketed(event, drawBracket(event.members, spots, columns.bracket(index))),
    ),
    floating,
    headings: headings(columns, locale),
  }
  return inDirection(drawing, locale)
}

function columnsFor(roots: readonly Branch[], events: number): Columns {
  const deepest = Math.max(1, ...roots.map((root) => root.column))
  const relays = deepest - 1
  const start = ORIGIN_LABEL + 14 + events * 18
  const width = Math.max(WIDTH, start + FAN + relays * MIN_RELAY + 60 + PAGE_LABEL)
  const page = width - PAGE_LABEL
  const step = (page - 48 - start - FAN) / relays
  return {
    width,
    bracket: (index) => ORIGIN_LABEL + 10 + index * 18,
    x: (branch) => {
      if (branch.vertex.page) return page
      return branch.column === 0 ? start : round(start + FAN + (branch.column - 1) * step)
    },
    labelWidth: (branch) => {
      if (branch.vertex.page) return PAGE_LABEL - 12
      return branch.column === 0 ? ORIGIN_LABEL - 12 : Math.min(step, 200) - 20
    },
  }
}

/** Gives a branch the band from `top` down, and returns where the band ends. */
function settle(branch: Branch, top: number, columns: Columns, spots: Map<string, Spot>): number {
  const label = labelOf(branch.vertex, columns.labelWidth(branch))
  const x = columns.x(branch)
  if (branch.children.length === 0 && branch.vertex.page) {
    // As with a relay, the label of a page stands above its line, and its band must hold both.
    const y = round(top + label.height + 14)
    spots.set(branch.vertex.id, { branch, x, y, top, bottom: y + 14, label })
    return y + 14
  }
  if (branch.children.length === 0) {
    const height = Math.max(label.height, fanHeight(branch.vertex), 30)
    spots.set(branch.vertex.id, { branch, x, y: round(top + height / 2), top, bottom: top + height, label })
    return top + height
  }
  const place = (from: number) => {
    let at = from
    for (const child of branch.children) at = settle(child, at, columns, spots) + GAP
    const ys = branch.children.map((child) => spotOf(spots, child.vertex.id).y)
    return { bottom: at - GAP, y: round((Math.min(...ys) + Math.max(...ys)) / 2) }
  }
  // A relay's label stands above its thread: where the band is too shallow for it, everything moves down.
  const first = place(top)
  const lacking = top + label.height + 14 - first.y
  const { bottom, y } = lacking > 0 ? place(top + lacking) : first
  spots.set(branch.vertex.id, { branch, x, y, top, bottom, label })
  return bottom
}

function fanHeight(vertex: LineVertex): number {
  return vertex.crowd ? strandCounts(vertex.crowd).all * STRAND + 8 : 0
}

function drawNode({ branch, x, y, top, bottom, label }: Spot, columns: Columns): DrawnNode {
  const { vertex } = branch
  const starts = branch.children.length === 0 && !vertex.page
  const half = Math.min((bottom - top) / 2, 34)
  const at = starts ? { x: 0, y: y - label.height / 2 } : { x: x + 10, y: y - label.height - 8 }
  return {
    id: vertex.id,
    x,
    y,
    start: fansOut(branch) ? undefined : vertex.start,
    page: vertex.page ? drawPage(x, y, [round(top), round(bottom)], columns) : undefined,
    bar: starts ? undefined : vertex.page ? vertical(x, top, bottom) : vertical(x, y - half, y + half),
    cut: vertex.page ? vertical(x, top - 16, bottom + 16) : vertical(x, top - 4, bottom + 4),
    ...placed(label, Math.min(at.x, columns.width - label.width), at.y),
  }
}

function drawPage(x: number, y: number, [top, bottom]: [number, number], { width }: Columns): DrawnPage {
  return { slab: { x, y: top, width: SLAB, height: bottom - top }, on: `M${x} ${y}H${width}` }
}

function vertical(x: number, from: number, to: number): Segment {
  return { x1: x, y1: round(from), x2: x, y2: round(to) }
}

function treeThreads(
  branches: readonly Branch[],
  spots: ReadonlyMap<string, Spot>,
  columns: Columns,
): DrawnThread[] {
  return branches.flatMap((branch) => [
    ...branch.children.map((child) => thread(child, branch, spots)),
    ...treeThreads(branch.children, spots, columns),
  ])
}

function thread(child: Branch, parent: Branch, spots: ReadonlyMap<string, Spot>): DrawnThread {
  const from = spotOf(spots, child.vertex.id)
  const to = spotOf(spots, parent.vertex.id)
  const { crowd } = child.vertex
  const strands = crowd && fansOut(child) ? fan(crowd, from, to) : [single(from, to)]
  const atWord = parent.vertex.page ? `M${from.x} ${from.y}H${to.x}` : undefined
  return {
    from: child.vertex.id,
    to: parent.vertex.id,
    strands,
    atWord: strands.length > 1 ? undefined : atWord,
  }
}

function single(from: Spot, to: Spot): Strand {
  const clear = from.branch.children.length > 0 ? from.x + 14 + from.label.width : from.x
  return { d: curve(from.x, from.y, to.x, to.y, Math.min(104, to.x - clear)), dot: undefined, certain: true }
}

/** Straight along its own band, then across in the last `room` px before the next party. */
function curve(x1: number, y1: number, x2: number, y2: number, room = x2 - x1): string {
  const bend = Math.max(16, Math.min(room, x2 - x1))
  const middle = round(x2 - bend / 2)
  return `M${x1} ${y1}H${round(x2 - bend)}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

function fan(crowd: Crowd, from: Spot, to: Spot): Strand[] {
  const { certain, all } = strandCounts(crowd)
  return Array.from({ length: all }, (_, index) => {
    const y = round(from.y + (spread(index, all) - (all - 1) / 2) * STRAND)
    return { d: curve(from.x, y, to.x, to.y), dot: { x: from.x, y }, certain: index < certain }
  })
}

/** Certain people in the middle of the fan, uncertain ones at its edges. */
function spread(index: number, all: number): number {
  const middle = Math.floor((all - 1) / 2)
  const offset = Math.ceil(index / 2)
  return index % 2 === 1 ? middle + offset : middle - offset
}

function extraThreads(extra: LineGraph['arcs'], spots: ReadonlyMap<string, Spot>): DrawnThread[] {
  return extra.map(([from, to]) => {
    const a = spotOf(spots, from)
    const b = spotOf(spots, to)
    const d =
      a.x < b.x ? curve(a.x, a.y, b.x, b.y) : `M${a.x} ${a.y}Q${a.x + 40} ${(a.y + b.y) / 2} ${b.x} ${b.y}`
    return { from, to, strands: [{ d, dot: undefined, certain: true }], atWord: undefined }
  })
}

function drawBracket(members: readonly string[], spots: ReadonlyMap<string, Spot>, x: number) {
  const ends = members.flatMap((id) => spots.get(id) ?? [])
  const ys = ends.map(({ y }) => y)
  const top = Math.min(...ys)
  const bottom = Math.max(...ys)
  const ticks = ends.map((end) => `M${x} ${end.y}H${end.x}`).join('')
  return {
    d: `M${x} ${top}V${bottom}${ticks}`,
    letter: { x, y: top - 10 },
    start: { x, y: round((top + bottom) / 2) },
  }
}

function drawFloat(label: Label, id: string, columns: Columns, y: number): DrawnFloat {
  const from = columns.bracket(0) + 60
  const middle = round(y + label.height / 2)
  return { id, d: `M${from} ${middle}h${FAN + 120}`, ...placed(label, 0, y) }
}

function headings(columns: Columns, locale: Locale): Drawing['headings'] {
  return [
    { text: linesText(locale, 'origins'), x: 0, y: 14, kind: 'heading' },
    { text: linesText(locale, 'relays'), x: ORIGIN_LABEL + FAN + 34, y: 14, kind: 'heading' },
    { text: linesText(locale, 'pages'), x: columns.width - PAGE_LABEL + 10, y: 14, kind: 'heading' },
  ]
}
