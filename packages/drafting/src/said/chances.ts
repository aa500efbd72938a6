/** How sure each is, after all that was done: shares right on five invented incidents, a little lowered. */
import type { SaidBasis } from './said.ts'
import type { Told } from './told.ts'

/** The chance of the words runs between these as the reader's does between 0 and 1. */
const WORDS = { least: 0.7, most: 0.92 }
/** Of those the reader did not read, or read inside another. */
const NESTED = 0.92
const OWN_VOICE = 0.7
/** The chance of the speaker, by whether the page shows who that is. */
const SHOWN = 0.84
const NOT_SHOWN = 0.55
const BASIS: Readonly<Record<SaidBasis['kind'], number>> = {
  own: 0.84,
  'told-by': 0.8,
  witnessed: 0.83,
  holds: 0.7,
  inferred: 0.6,
  unstated: 0.68,
}

export function withChances(told: readonly Told[]): Told[] {
  return told.map((one) => ({
    ...one,
    chance: { words: wordsChance(one), source: sourceChance(one), basis: BASIS[one.basis.kind] },
  }))
}

function wordsChance({ found, within, chance }: Told): number {
  if (found.length === 0) return OWN_VOICE
  const { least, most } = WORDS
  return (least + (most - least) * chance.words) * (within === null ? 1 : NESTED)
}

const sourceChance = ({ source, chance }: Told): number =>
  source?.known === false ? NOT_SHOWN : Math.min(SHOWN, chance.source)
