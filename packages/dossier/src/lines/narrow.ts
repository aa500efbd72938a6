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
import type { Crowd, LineGraph } from './graph.ts'
import { floatLabel, type Label, labelOf, placed, round } from './labels.ts'
import { inDirection } from './mirror.ts'
import { spotOf } from './spots.ts'
import { bracketed, fansOut, strandCounts } from './strands.ts'

const WIDTH = 328
const GUTTER = 104
const LABEL_X = GUTTER + 14
const LANE = 16
const FIRST_LANE = 9
const TOP = 30
const GAP = 20
const FAN = 62

interface Spot {
  readonly branch: Branch
  readonly x: number
  readonly y: number
  /** Lanes that lead here, leftmost and rightmost. */
  readonly span: readonly [number, number]
  readonly label: Label
}

/**
 * Draws lines from top to bottom: one row for every party, in an order in which each comes after those it has
 * the claim from; threads run in lanes on the left, labels on the right, or the other way round where the
 * language is read from right to left. Rows are as high as their labels.
 */
export function drawNarrow(graph: LineGraph, locale: Locale): Drawing {
  const forest = forestOf(graph)
  const rows = postOrder(forest.roots)
  const labelWidth = WIDTH - LABEL_X - 6 - graph.events.length * 14
  const lane = lanes(rows)
  const spots = new Map<string, Spot>()
  let y = TOP
  for (const branch of rows) {
    const label = labelOf(branch.vertex, labelWidth)
    const { at, span } = lane(branch)
    const middle = fansOut(branch) ? 8 : NAME_MIDDLE
    spots.set(branch.vertex.id, { branch, x: at, y: round(y + middle), span, label })
    const fan = fansOut(branch) ? FAN : 0
    y += Math.max(label.height, fan, 30) + GAP
  }
  const floating = graph.floating.map((claim) => {
    const drawn = drawFloat(floatLabel(claim, labelWidth), claim.id, y)
    y += Math.max(drawn.labelBox.height, 44) + GAP
    return drawn
  })
  const drawing = {
    width: WIDTH,
    height: Math.ceil(y),
    nodes: rows.map((branch) => drawNode(spotOf(spots, branch.vertex.id))),
    threads: [
      ...rows.flatMap((branch) => branch.children.map((child) => thread(child, branch, spots))),
      ...extraThreads(forest.extra, spots),
    ],
    brackets: graph.events.flatMap((event, index) =>
      bracketed(event, drawBracket(event.members, spots, WIDTH - 5 - index * 14, index)),
    ),
    floating,
    headings: [{ text: linesText(locale, 'downwards'), x: 0, y: 13, kind: 'heading' as const }],
  }
  return inDirection(drawing, locale)
}

/** Where the first line of a label has its middle. */
const NAME_MIDDLE = 9

/**
 * Lanes work as a stack: an origin opens the next one, a party that passes on closes those that lead to it
 * and goes on in the first of them. Many lanes at once are drawn closer together.
 */
function lanes(rows: readonly Branch[]) {
  const opened = (branch: Branch) => 1 - branch.children.length
  let open = 0
  let most = 1
  for (const row of rows) {
    open += opened(row)
    most = Math.max(most, open)
  }
  const pitch = Math.min(LANE, (GUTTER - FIRST_LANE) / most)
  let depth = 0
  return (branch: Branch): { at: number; span: readonly [number, number] } => {
    const count = branch.children.length
    const first = FIRST_LANE + (depth - count) * pitch
    const last = FIRST_LANE + (depth - 1) * pitch
    depth += opened(branch)
    if (count === 0) return { at: round(first), span: [round(first), round(first)] }
    const at = branch.vertex.page ? (first + last) / 2 : first
    return { at: round(at), span: [round(first), round(last)] }
  }
}

function drawNode({ branch, x, y, span, label }: Spot): DrawnNode {
  const { vertex } = branch
  const starts = branch.children.length === 0 && !vertex.page
  const [left, right] = [span[0] - 9, span[1] + 9]
  const top = starts && vertex.crowd ? y - 8 : y - NAME_MIDDLE
  return {
    id: vertex.id,
    x,
    y,
    start: fansOut(branch) ? undefined : vertex.start,
    page: vertex.page ? drawPage(x, y, left, right) : undefined,
    bar: starts ? undefined : horizontal(y, left, right),
    cut: horizontal(y + (starts ? 15 : 0), left, LABEL_X - 8),
    ...placed(label, LABEL_X, top),
  }
}

function drawPage(x: number, y: number, left: number, right: number): DrawnPage {
  return { slab: { x: round(left), y, width: round(right) - round(left), height: SLAB }, on: `M${x} ${y}v18` }
}

function horizontal(y: number, from: number, to: number): Segment {
  return { x1: round(from), y1: y, x2: round(to), y2: y }
}

function thread(child: Branch, parent: Branch, spots: ReadonlyMap<string, Spot>): DrawnThread {
  const from = spotOf(spots, child.vertex.id)
  const to = spotOf(spots, parent.vertex.id)
  const { crowd } = child.vertex
  const fans = crowd !== undefined && fansOut(child)
  const strands = fans
    ? fan(crowd, from, to)
    : [{ d: `M${from.x} ${from.y}${drop(from.x, from.y, to)}`, dot: undefined, certain: true }]
  const atWord = parent.vertex.page && !fans ? `M${from.x} ${from.y}V${to.y}` : undefined
  return { from: child.vertex.id, to: parent.vertex.id, strands, atWord }
}

/** On from a point: straight down its own lane, then across just above the next party. */
function drop(x: number, y: number, to: Spot): string {
  if (x === to.x) return `V${to.y}`
  const bend = Math.min(26, to.y - y)
  const middle = round(to.y - bend / 2)
  return `V${round(to.y - bend)}C${x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`
}

/** Strands side by side that become one line; the row of a crowd is higher than that takes. */
function fan(crowd: Crowd, from: Spot, to: Spot): Strand[] {
  const { certain, all } = strandCounts(crowd)
  const step = Math.min(5, (GUTTER - from.x) / (all - 1))
  const bend = FAN - 6
  const middle = round(from.y + bend / 2)
  const neck = round(from.y + bend)
  return Array.from({ length: all }, (_, index) => {
    const x = round(from.x + index * step)
    const together = `C${x} ${middle} ${from.x} ${middle} ${from.x} ${neck}`
    return {
      d: `M${x} ${from.y}${together}${drop(from.x, neck, to)}`,
      dot: { x, y: from.y },
      certain: index < certain,
    }
  })
}

function extraThreads(extra: LineGraph['arcs'], spots: ReadonlyMap<string, Spot>): DrawnThread[] {
  return extra.map(([from, to]) => {
    const a = spotOf(spots, from)
    const b = spotOf(spots, to)
    const aside = Math.max(a.x, b.x) + 14
    const d = `M${a.x} ${a.y}C${aside} ${a.y} ${aside} ${b.y} ${b.x} ${b.y}`
    return { from, to, strands: [{ d, dot: undefined, certain: true }], atWord: undefined }
  })
}

function drawBracket(members: readonly string[], spots: ReadonlyMap<string, Spot>, x: number, index: number) {
  const ys = members.flatMap((id) => spots.get(id)?.y ?? [])
  const top = Math.min(...ys)
  const ticks = ys.map((y) => `M${x} ${y}h${-(8 + index * 3)}`).join('')
  return {
    d: `M${x} ${top}V${Math.max(...ys)}${ticks}`,
    letter: { x: x - 1, y: top - 10 },
    start: { x, y: round((top + Math.max(...ys)) / 2) },
  }
}

function drawFloat(label: Label, id: string, y: number): DrawnFloat {
  return { id, d: `M${FIRST_LANE + 12} ${y + 2}v40`, ...placed(label, LABEL_X, y) }
}
