import type { Box, DrawnNode, TextLine } from './drawing.ts'
import type { FloatingClaim, LineVertex } from './graph.ts'
import { textWidth, wrap } from './metrics.ts'

export const NAME = { size: 14, leading: 18 } as const
const DETAIL = { size: 13, leading: 16 } as const
/** What the letters of switches take after a name. */
const KEY = 16

/** Set lines with no place yet: `x` and `y` count from the label's top left corner. */
export interface Label {
  readonly lines: readonly TextLine[]
  readonly width: number
  readonly height: number
  /** Set where letters of switches stand after the first line: how wide that line is. */
  readonly key: number | undefined
}

export function labelOf({ name, detail, tied }: LineVertex, width: number): Label {
  const names = wrap(name, tied ? width - KEY : width, NAME.size)
  const set = setLabel(names, wrap(detail, width, DETAIL.size))
  if (!tied) return set
  const first = textWidth(names[0] ?? '', NAME.size)
  return { ...set, width: Math.max(set.width, first + KEY), key: first }
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
  return { lines, width, height: y, key: undefined }
}

/** A label put at a place, the box it takes, and where its letters stand. */
export function placed(label: Label, x: number, y: number): Pick<DrawnNode, 'label' | 'labelBox' | 'key'> {
  return {
    label: label.lines.map((line) => ({ ...line, x: round(line.x + x), y: round(line.y + y) })),
    labelBox: boxOf(label, round(x), round(y)),
    key: label.key === undefined ? undefined : { x: round(x + label.key + 4), y: round(y + NAME.size) },
  }
}

/** The same ending at a place, for what stands before that which it names. */
export function placedBefore(label: Label, x: number, y: number): ReturnType<typeof placed> {
  return {
    label: label.lines.map((line) => ({ ...line, x: round(x), y: round(line.y + y), end: true as const })),
    labelBox: boxOf(label, round(x) - Math.ceil(label.width), round(y)),
    key:
      label.key === undefined
        ? undefined
        : { x: round(x - label.key - 4), y: round(y + NAME.size), end: true as const },
  }
}

function boxOf({ width, height }: Label, x: number, y: number): Box {
  return { x, y, width: Math.ceil(width), height: Math.ceil(height) }
}

/** Whole pixels are fine enough, and keep the page small. */
export function round(value: number): number {
  return Math.round(value)
}
