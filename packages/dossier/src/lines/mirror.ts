import { aboutLocale, type Locale } from '@hearsay/words'
import type { Box, Drawing, DrawnFloat, DrawnNode } from './drawing.ts'
import type { Loom } from './loom.ts'
import { mirroredPath } from './mirrored-path.ts'

interface Point {
  readonly x: number
}

/** A drawing made from left to right, as readers of a language see it. */
export function inDirection(drawing: Drawing, locale: Locale): Drawing {
  return aboutLocale(locale).direction === 'rtl' ? mirrored(drawing) : drawing
}

/**
 * The same drawing from right to left. Shapes and places are mirrored, letters are not: a text starts at the
 * mirrored place and runs leftwards from there.
 */
export function mirrored(drawing: Drawing): Drawing {
  const mirror = mirrorOf(drawing.width)
  return {
    ...drawing,
    nodes: drawing.nodes.map(mirror.node),
    threads: drawing.threads.map((d) => d && mirror.path(d)),
    floating: drawing.floating.map(mirror.float),
    headings: drawing.headings.map(mirror.point),
    loom: mirror.loom(drawing.loom),
  }
}

function mirrorOf(width: number) {
  const point = <P extends Point>(at: P): P => ({ ...at, x: width - at.x })
  const box = (at: Box): Box => ({ ...at, x: width - at.x - at.width })
  const path = (d: string) => mirroredPath(d, width)
  const label = <L extends Pick<DrawnFloat, 'label' | 'labelBox'>>(of: L): L => ({
    ...of,
    label: of.label.map(point),
    labelBox: box(of.labelBox),
  })
  return {
    point,
    path,
    node: (node: DrawnNode): DrawnNode => ({
      ...label(node),
      mark: node.mark && point(node.mark),
      fan: node.fan && { sure: path(node.fan.sure), unsure: path(node.fan.unsure) },
      bar: node.bar && path(node.bar),
      rule: path(node.rule),
      key: node.key && point(node.key),
    }),
    float: (float: DrawnFloat): DrawnFloat => ({ ...label(float), d: path(float.d) }),
    loom: (loom: Loom): Loom => ({
      ...loom,
      end: width - loom.end,
      arrivals: loom.arrivals.map((arrival) => ({
        ...point(arrival),
        room: -arrival.room,
        ...(arrival.lane !== undefined && { lane: width - arrival.lane }),
      })),
      pages: loom.pages.map((page) => ({
        ...point(page),
        ...(loom.form === 'across'
          ? { out: width - page.out }
          : { low: width - page.high, high: width - page.low }),
      })),
    }),
  }
}
