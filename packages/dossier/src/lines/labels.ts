import type { Box, TextLine } from './drawing.ts'
import type { FloatingClaim, LineVertex } from './graph.ts'
import { textWidth, wrap } from './metrics.ts'

export const NAME = { size: 14, leading: 18 } as const
const DETAIL = { size: 13, leading: 16.5 } as const

/** Set lines with no place yet: `x` and `y` count from the label's top left corner. */
export interface Label {
  readonly lines: readonly TextLine[]
  readonly width: number
  readonly height: number
}

export function labelOf({ name, detail }: LineVertex, width: number): Label {
  return setLabel(wrap(name, width, NAME.size), wrap(detail, width, DETAIL.size))
}

export function floatLabel({ name, gist }: FloatingClaim, width: number): Label {
  return setLabel(wrap(name, width, NAME.size), wrap(gist, width, DETAIL.size))
}

function setLabel(names: readonly string[], details: readonly string[]): Label {
  const lines: TextLine[] = []
  let y = 0
  for (const text of names) {
    lines.push({ text, x: 0, y: y + NAME.size, kind: 'name' })
    y += NAME.leading
  }
  for (const text of details) {
    lines.push({ text, x: 0, y: y + DETAIL.size, kind: 'detail' })
    y += DETAIL.leading
  }
  const width = Math.max(
    0,
    ...lines.map(({ text, kind }) => textWidth(text, kind === 'name' ? NAME.size : DETAIL.size)),
  )
  return { lines, width, height: y }
}

/** A label put at a place, and the box it takes. */
export function placed(label: Label, x: number, y: number): { label: TextLine[]; labelBox: Box } {
  return {
    label: label.lines.map((line) => ({ ...line, x: round(line.x + x), y: round(line.y + y) })),
    labelBox: { x: round(x), y: round(y), width: Math.ceil(label.width), height: Math.ceil(label.height) },
  }
}

/** Half pixels are fine enough, and keep the page small. */
export function round(value: number): number {
  return Math.round(value * 2) / 2
}
