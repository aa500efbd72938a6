import type { Drawing, DrawnNode } from '../lines/drawing.ts'
import type { Woven } from '../lines/loom.ts'
import type { ShownNode } from '../lines/shown.ts'

/** One account's lines at one width, and what of them is there under what is assumed (lines/shown.ts). */
export interface DrawnLines {
  readonly drawing: Drawing
  readonly woven: Woven
  readonly nodes: readonly ShownNode[]
  readonly threads: readonly boolean[]
  /** The number of the account. */
  readonly number: number
}

/** A party of the picture that is there now, and how heavy it is. */
export interface SeenNode {
  readonly node: DrawnNode
  readonly classes: ReadonlySet<string>
  /** Letters of the switches by which it fails with others. */
  readonly key: string
}

export function seenNodes({ drawing, nodes }: DrawnLines): SeenNode[] {
  return drawing.nodes.flatMap((node, place) => {
    const { look = '', key = '' } = nodes[place] ?? {}
    const classes = new Set(look.split(' '))
    return classes.has('off') || classes.has('gone') ? [] : [{ node, classes, key }]
  })
}
