/** Statements in tokens → who speaks in each, and to whom. */
import type { Nested } from '../spans/nesting.ts'
import type { Party } from '../statement.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Resolved } from './around.ts'
import { cast } from './cast.ts'
import { relayOf } from './relays.ts'
import { speakers } from './speakers.ts'
import { told } from './told.ts'

export interface Who {
  readonly speaker: Resolved | null
  readonly addressee: Party | null
  /** Who passes the speaker's words on. */
  readonly relay: Party | null
}

/** @param nested in the order of the text, every holder before what it holds. @returns one for each. */
export function identify(tokens: Tokens, nested: readonly Nested[]): Who[] {
  const everyone = cast(tokens)
  const spoke = speakers(tokens, everyone, nested)
  return nested.map((statement, i) => ({
    speaker: spoke[i] ?? null,
    addressee: told(tokens, everyone, statement, i, spoke),
    relay: relayOf(tokens, everyone, statement),
  }))
}
