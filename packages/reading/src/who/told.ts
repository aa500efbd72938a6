/** Whom a statement is said to: the phrase of whoever is told → a party. */
import { addressee } from '../spans/grammar/addressee.ts'
import type { Nested } from '../spans/nesting.ts'
import type { Party } from '../statement.ts'
import { capital } from '../text/name-words.ts'
import { type FromTo, lowerAt, type Tokens } from '../text/tokens.ts'
import { agrees, isPronoun } from './antecedents.ts'
import { ALONE, type Resolved } from './around.ts'
import type { Cast } from './mention.ts'
import { resolve } from './parties.ts'

/**
 * The party told; for a pronoun, the latest other party that fits.
 * @param i the statement's index in the reading. @param speakers who speaks in each statement of it.
 */
export function told(
  tokens: Tokens,
  everyone: Cast,
  statement: Nested,
  i: number,
  speakers: readonly (Resolved | null)[],
): Party | null {
  const found = phraseTold(tokens, statement)
  if (!found) return null
  const word = lowerAt(tokens, found[0])
  const holder = statement.within === null ? null : speakers[statement.within]
  if (holder && SPEAKER.has(word)) return { ...holder.party, by: 'self' }
  const alone = (): Party | null => resolve(tokens, everyone, found, ALONE)?.party ?? null
  if (found[1] - found[0] > 1 || !isPronoun(word)) return alone()
  const fit = others(tokens, statement, i, speakers).find(({ party }) => party.by !== 'unresolved')
  return fit && agrees(word, fit.mention.kind) ? { ...fit.party, by: 'pronoun' } : alone()
}

/**
 * Words for whoever speaks the statement around this one; "my" and "our" open the phrase of somebody else.
 */
const SPEAKER = new Set(['me', 'us', 'i', 'we'])

function phraseTold(tokens: Tokens, { cue, source, contents, told }: Nested): FromTo | null {
  const after = contents.find((c) => c.from >= cue.to)
  const found = told
    ? ([told.from, told.to] as const)
    : addressee(tokens, [cue.from, cue.to], after?.from ?? -1)
  // "Warned Ana Roy": whoever stands behind the verb may be the one who speaks.
  return !found || (source && found[0] < source.to && found[1] > source.from) ? null : found
}

/** How many statements back a pronoun's party may have spoken. */
const BACK = 6

/** Named speakers of the statements around and before this one, nearest first, its own left out. */
function others(
  tokens: Tokens,
  { within }: Nested,
  i: number,
  speakers: readonly (Resolved | null)[],
): Resolved[] {
  const before = speakers.slice(Math.max(0, i - BACK), i).reverse()
  return [within === null ? null : speakers[within], ...before].filter(
    (other): other is Resolved =>
      !!other &&
      other.party.name !== speakers[i]?.party.name &&
      capital(tokens.text.slice(...other.party.mention)),
  )
}
