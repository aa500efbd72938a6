/** Statements in tokens → who speaks in each, and to whom. */
import type { Nested } from '../spans/nesting.ts'
import type { Party } from '../statement.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Resolved } from './around.ts'
import { cast } from './cast.ts'
import { relayOf } from './relays.ts'
import { NOBODY, speakers } from './speakers.ts'
import { told } from './told.ts'

export interface Who {
  readonly speaker: Resolved | null
  /** Others who say it together with the speaker. */
  readonly also: readonly Party[]
  readonly addressee: Party | null
  /** Who passes the speaker's words on. */
  readonly relay: Party | null
}

/** @param nested in the order of the text, every holder before what it holds. @returns one for each. */
export function identify(tokens: Tokens, nested: readonly Nested[]): Who[] {
  const everyone = cast(tokens)
  const spoke = speakers(tokens, everyone, nested)
  const alone = spoke.map(({ speaker }) => speaker)
  return nested.map((statement, i) => ({
    ...(spoke[i] ?? NOBODY),
    addressee: told(tokens, everyone, statement, i, alone),
    relay: relayOf(tokens, everyone, statement),
  }))
}
