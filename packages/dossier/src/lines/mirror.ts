import { aboutLocale, type Locale } from '@hearsay/words'
import type { Box, Drawing, DrawnBracket, DrawnFloat, DrawnNode, DrawnThread, Segment } from './drawing.ts'
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
    threads: drawing.threads.map(mirror.thread),
    brackets: drawing.brackets.map(mirror.bracket),
    floating: drawing.floating.map(mirror.float),
    headings: drawing.headings.map(mirror.point),
  }
}

function mirrorOf(width: number) {
  const point = <P extends Point>(at: P): P => ({ ...at, x: width - at.x })
  const box = (at: Box): Box => ({ ...at, x: width - at.x - at.width })
  const segment = ({ x1, x2, ...at }: Segment): Segment => ({ ...at, x1: width - x2, x2: width - x1 })
  const path = (d: string) => mirroredPath(d, width)
  const label = <L extends Pick<DrawnFloat, 'label' | 'labelBox'>>(of: L): L => ({
    ...of,
    label: of.label.map(point),
    labelBox: box(of.labelBox),
  })
  return {
    point,
    node: (node: DrawnNode): DrawnNode => ({
      ...label(point(node)),
      page: node.page && { slab: box(node.page.slab), on: path(node.page.on) },
      bar: node.bar && segment(node.bar),
      cut: segment(node.cut),
    }),
    thread: (thread: DrawnThread): DrawnThread => ({
      ...thread,
      strands: thread.strands.map(({ d, dot, ...strand }) => ({
        ...strand,
        d: path(d),
        dot: dot && point(dot),
      })),
      atWord: thread.atWord && path(thread.atWord),
    }),
    bracket: (bracket: DrawnBracket): DrawnBracket => ({
      ...bracket,
      d: path(bracket.d),
      letter: point(bracket.letter),
      start: point(bracket.start),
    }),
    float: (float: DrawnFloat): DrawnFloat => ({ ...label(float), d: path(float.d) }),
  }
}
