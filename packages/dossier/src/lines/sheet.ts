import type { PackedClaim } from './engine.ts'
import type { LineArc } from './graph.ts'
import type { Loom } from './loom.ts'

/** What the browser gets, to weigh and draw anew when an assumption changes: every graph once, in numbers. */
export interface Sheet {
  readonly switches: readonly SheetSwitch[]
  readonly claims: readonly SheetClaim[]
  readonly accounts: readonly SheetAccount[]
}

export interface SheetSwitch {
  readonly id: string
  /** A letter that ties the parties in a picture to the switch. */
  readonly key: string
  readonly title: string
}

export interface SheetClaim extends PackedClaim {
  readonly text: string
}

export interface SheetAccount {
  /** Places of its claims; the one that is drawn comes first. */
  readonly claims: readonly [number, ...number[]]
  /** For each vertex of that claim, the place of the node that stands for it in the pictures. */
  readonly nodes: readonly number[]
  readonly arcs: readonly (readonly [from: number, to: number, when: LineArc['when']])[]
  /** One for each width. */
  readonly looms: readonly Loom[]
}
