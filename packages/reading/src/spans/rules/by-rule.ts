/** A run of tokens → the statements in it that words and their order show without a model. */
import { perWord } from '../../text/known.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import { closing } from './closing.ts'
import { expletives } from './expletives.ts'
import { inverted } from './inverted.ts'
import { nounCues } from './noun-cues.ts'
import { recanted } from './recanted.ts'
import { reduced } from './reduced.ts'
import { reportedly } from './reportedly.ts'
import type { Rule } from './rule.ts'
import { rumours } from './rumours.ts'
import { supposed } from './supposed.ts'
import { things } from './things.ts'
import { views } from './views.ts'

/** Each word is asked about once, for all the rules. */
export function byRule(tokens: Tokens): Linked[] {
  const places = RULES.map((): number[] => [])
  for (let i = 0; i < tokens.words.length; i++) for (const rule of openedAt(tokens, i)) places[rule]?.push(i)
  return RULES.flatMap(({ read }, rule) => read(tokens, places[rule] ?? []))
}

/** The rules that a word may open, by their numbers. */
const openedAt = perWord((word) =>
  RULES.flatMap(({ opens }, rule) => (opens(word.toLowerCase()) ? [rule] : [])),
)

const RULES: readonly Rule[] = [
  expletives,
  rumours,
  nounCues,
  views,
  things,
  inverted,
  recanted,
  reportedly,
  closing,
  supposed,
  reduced,
]
