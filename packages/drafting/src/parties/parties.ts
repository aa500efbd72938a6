import type { Mention } from '../said/said.ts'

export interface DraftParty {
  /** Readable, unique in the draft. */
  readonly id: string
  readonly type: 'person' | 'crowd' | 'group' | 'state' | 'body' | 'outlet'
  readonly name: string
  readonly aliases: readonly string[]
  readonly mentions: readonly Mention[]
}

export interface Parties {
  readonly all: readonly DraftParty[]
  /** The party that a mention means. */
  of(mention: Mention): DraftParty
  /** The outlet of a page, by its index. */
  outlet(page: number): DraftParty
}
