import type { TextSpan } from '@hearsay/reading'
import type { RestsOn } from '../page.ts'
import type { DraftParty } from '../parties/parties.ts'

export type ThingType = 'object' | 'image' | 'video' | 'audio' | 'record' | 'document'

export type StepEvent =
  | 'collected'
  | 'transferred'
  | 'moved'
  | 'held'
  | 'inspected'
  | 'published'
  | 'promised'
  | 'refused'
  | 'withheld'
  | 'lost'
  | 'sought'

/** One step in a thing's journey. */
export interface DraftStep {
  readonly event: StepEvent
  readonly from: DraftParty | null
  readonly to: DraftParty | null
  /** The reason given, in words of the page. */
  readonly why: string | null
  /** Indices, among what is said, of the statements that say so. */
  readonly cites: readonly number[]
  readonly restsOn: readonly RestsOn[]
  /** 0–1. */
  readonly chance: number
}

/** A thing that is offered as evidence, whatever has become of it. */
export interface DraftThing {
  /** Readable, unique among the things of a draft. */
  readonly id: string
  readonly type: ThingType
  /** In words of a page: "Radio log of the checkpoint". */
  readonly name: string
  readonly madeBy: DraftParty | null
  /** Sentences of the pages that speak of it, and the statements that they hold; the first stands for it. */
  readonly sentences: readonly {
    readonly page: number
    readonly span: TextSpan
    readonly cites: readonly number[]
  }[]
  readonly steps: readonly DraftStep[]
  /** Indices of the statements whose sources say that they have it, and that they know through it. */
  readonly heldIn: readonly number[]
  readonly throughIn: readonly number[]
  /** 0–1. */
  readonly chance: number
}
