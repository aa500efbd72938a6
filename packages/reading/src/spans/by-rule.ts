/** A run of tokens → the statements in it that words and their order show without a model. */
import type { Tokens } from '../text/tokens.ts'
import { closing } from './closing.ts'
import { exhibits } from './exhibits.ts'
import { expletives } from './expletives.ts'
import { inverted } from './inverted.ts'
import type { Linked } from './links.ts'
import { nounCues } from './noun-cues.ts'
import { recanted } from './recanted.ts'
import { reduced } from './reduced.ts'
import { reportedly } from './reportedly.ts'
import { rumours } from './rumours.ts'
import { supposed } from './supposed.ts'
import { views } from './views.ts'

export function byRule(tokens: Tokens): Linked[] {
  return RULES.flatMap((rule) => rule(tokens))
}

const RULES: readonly ((tokens: Tokens) => Linked[])[] = [
  expletives,
  rumours,
  nounCues,
  views,
  exhibits,
  inverted,
  recanted,
  reportedly,
  closing,
  supposed,
  reduced,
]
