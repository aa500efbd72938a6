/**
 * How sure each is, after all that was done: shares right on ten invented incidents whose pages no rule had
 * been fitted to, or few. `npm run bench:drafting` holds them against the gold again.
 */
import type { SaidBasis } from './said.ts'
import type { Told } from './told.ts'

/** Where the reader is this sure of the words, they are nearly always right. */
const SURE = 0.85
/** Characters: of fewer, one word too many or too few is much. */
const SHORT = 40
const WORDS = { sure: { long: 0.96, short: 0.8 }, unsure: { long: 0.79, short: 0.56 } }
/** Of those the reader did not read. */
const OWN_VOICE = { words: 0.77, source: 0.7 }
/** Whoever was sure of the words knew who said them: the chance of the speaker up to each. */
const SPEAKER = [
  { below: 0.55, chance: 0.6 },
  { below: 0.75, chance: 0.71 },
  { below: Number.POSITIVE_INFINITY, chance: 0.86 },
]
/** "They": a careful person finds out who that is. */
const NOT_SHOWN = 0.05
/** The rest are as likely as their marks make them. */
const BASIS: Readonly<Partial<Record<SaidBasis['kind'], number>>> = {
  'told-by': 0.68,
  holds: 0.7,
  inferred: 0.6,
}

export function withChances(told: readonly Told[]): Told[] {
  return told.map((one) => ({
    ...one,
    chance: {
      words: wordsChance(one),
      source: sourceChance(one),
      basis: BASIS[one.basis.kind] ?? one.chance.basis,
    },
  }))
}

function wordsChance({ found, words, chance }: Told): number {
  if (found.length === 0) return OWN_VOICE.words
  const length = words.reduce((sum, [start, end]) => sum + end - start, 0)
  return WORDS[chance.words >= SURE ? 'sure' : 'unsure'][length < SHORT ? 'short' : 'long']
}

function sourceChance({ source, found, chance }: Told): number {
  if (source?.known === false) return NOT_SHOWN
  if (found.length === 0) return OWN_VOICE.source
  return SPEAKER.find(({ below }) => chance.words < below)?.chance ?? 0
}
