import type { Drawing, TextLine } from '../lines/drawing.ts'
import { light } from './ink.ts'
import type { SeenNode } from './lines-seen.ts'
import { directed, type Setting } from './type.ts'
import { element } from './xml.ts'

/** Every text in a picture of lines; round each letter the paper shows, so that no thread runs through it. */
export function lettersOf(
  { headings, floating }: Drawing,
  seen: readonly SeenNode[],
  thread: string,
  setting: Setting,
): string {
  const set = (line: TextLine, look: Look) => textOf(line, look, setting)
  const labels = seen.flatMap(({ node }) => node.label)
  const keys = seen.flatMap(({ node, key }) =>
    node.key === undefined || key === '' ? [] : [{ ...node.key, text: key, kind: 'name' as const }],
  )
  return element(
    'g',
    {
      fill: light('ink'),
      stroke: light('paper'),
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      // One px less than labels have room for: another face may be wider than the one they are measured in.
      'font-size': 13,
      'font-weight': 600,
    },
    ...headings.map((line) => set(line, { size: 11, weight: 400, fill: light('faint') })),
    ...labels.map((line) => set(line, line.kind === 'name' ? { own: true } : DETAIL)),
    ...floating.flatMap(({ label }) =>
      label.map((line) => set(line, { ...(line.kind === 'name' ? NAMELESS : DETAIL), style: 'italic' })),
    ),
    ...keys.map((line) => set(line, { size: 12, weight: 700, fill: thread })),
  )
}

interface Look {
  readonly size?: number
  readonly weight?: number
  readonly fill?: string
  readonly style?: string
  readonly own?: boolean
}

const DETAIL: Look = { size: 12, weight: 400, fill: light('faint'), own: true }
const NAMELESS: Look = { weight: 400, own: true }

function textOf({ text, x, y, end }: TextLine, look: Look, setting: Setting): string {
  const isRight = (setting.direction === 'rtl') !== (end === true)
  return element(
    'text',
    {
      x,
      y,
      'font-size': look.size,
      'font-weight': look.weight,
      'font-style': look.style,
      fill: look.fill,
      'text-anchor': isRight ? 'end' : undefined,
    },
    directed(text, setting, look.own),
  )
}
