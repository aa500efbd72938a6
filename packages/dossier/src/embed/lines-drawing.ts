import { exitPaths } from '../lines/exits.ts'
import { accountInk, light } from './ink.ts'
import { lettersOf } from './lines-letters.ts'
import { type DrawnLines, type SeenNode, seenNodes } from './lines-seen.ts'
import type { Setting } from './type.ts'
import { element } from './xml.ts'

/** The picture of lines (lines/Picture.svelte), nothing left to a stylesheet, as the inside of an SVG. */
export function linesBody(lines: DrawnLines, { direction }: Pick<Setting, 'direction'>): string {
  const seen = seenNodes(lines)
  const stroke = accountInk(lines.number)
  return [
    element('g', { fill: 'none', stroke, 'stroke-width': 2 }, ...threadsOf(lines), ...fansOf(seen)),
    ...barsOf(seen),
    ...marksOf(seen, stroke),
    ...rulesOf(seen),
    lettersOf(lines.drawing, seen, stroke, { width: lines.drawing.width, direction }),
  ].join('')
}

function threadsOf({ drawing, woven, threads }: DrawnLines): string[] {
  const arrivals = new Map(drawing.loom.arrivals.map(({ thread }, index) => [thread, woven.arrivals[index]]))
  const count = Math.max(drawing.threads.length, ...[...arrivals.keys()].map((thread) => thread + 1))
  const paths = Array.from({ length: count }, (_, thread) =>
    threads[thread] === false ? '' : (drawing.threads[thread] ?? arrivals.get(thread) ?? ''),
  )
  const isReversed = drawing.form === 'across' && drawing.loom.end < drawing.width / 2
  const [exits, tips] = exitPaths(woven, drawing.form, isReversed)
  const afloat = drawing.floating.map(({ d }) => d).join('')
  return [
    ...path(paths.join('') + exits),
    ...path(tips, { 'stroke-linejoin': 'round' }),
    ...path(afloat, { 'stroke-dasharray': '1 6', 'stroke-linecap': 'round' }),
  ]
}

function fansOf(seen: readonly SeenNode[]): string[] {
  const fans = seen.flatMap(({ node }) => node.fan ?? [])
  return [
    ...path(fans.map(({ sure }) => sure).join(''), { 'stroke-width': 0.8 }),
    ...path(fans.map(({ unsure }) => unsure).join(''), { 'stroke-width': 0.8, 'stroke-dasharray': '3 2.5' }),
  ]
}

type Stroke = Readonly<Record<string, string | number>>

/** Pillars, as wide as those they stand for are heavy. */
function barsOf(seen: readonly SeenNode[]): string[] {
  const bars = seen.flatMap((one) =>
    one.node.bar === undefined ? [] : [{ d: one.node.bar, ...barLook(one) }],
  )
  return [...Map.groupBy(bars, ({ name }) => name).values()].flatMap((alike) =>
    path(alike.map(({ d }) => d).join(''), { fill: 'none', ...alike[0]?.look }),
  )
}

function barLook({ node, classes }: SeenNode): { readonly name: string; readonly look: Stroke } {
  const isHeavy = classes.has('every') || classes.has('some')
  if (node.page === 'cited') {
    const stroke = light(isHeavy ? 'ink' : 'faint')
    return { name: `cited ${stroke}`, look: { stroke, 'stroke-width': 7, 'stroke-dasharray': '2 2' } }
  }
  if (classes.has('word')) return { name: 'word', look: { stroke: light('hairline'), 'stroke-width': 7 } }
  const width = classes.has('every') ? 6.5 : classes.has('some') ? 3.5 : 1.5
  return { name: String(width), look: { stroke: light('ink'), 'stroke-width': width } }
}

/** What the mark of a start looks like, by how it is known (lines/graph.ts). */
const MARKS: Readonly<Record<string, Stroke>> = {
  direct: { r: 4.5 },
  own: { r: 3.5, fill: light('paper'), 'stroke-width': 4.5 },
  held: { r: 4.5, fill: light('paper') },
  open: { r: 4.5, fill: light('paper') },
  ground: { r: 4.5, fill: light('paper'), 'stroke-dasharray': '2.2 1.5' },
}

function marksOf(seen: readonly SeenNode[], stroke: string): string[] {
  const marks = seen.flatMap(({ node: { mark } }) =>
    mark === undefined ? [] : [element('circle', { cx: mark.x, cy: mark.y, ...MARKS[mark.start] })],
  )
  return marks.length === 0 ? [] : [element('g', { fill: stroke, stroke, 'stroke-width': 2 }, ...marks)]
}

/** Where one smallest cut runs. */
function rulesOf(seen: readonly SeenNode[]): string[] {
  const cut = seen.filter(({ classes }) => classes.has('cut')).map(({ node }) => node.rule)
  return path(cut.join(''), {
    fill: 'none',
    stroke: light('ink'),
    'stroke-width': 1.5,
    'stroke-dasharray': '5 4',
  })
}

function path(d: string, look: Stroke = {}): string[] {
  return d === '' ? [] : [element('path', { d, ...look })]
}
