import type { Act } from '@hearsay/reading'
import type { Rarity } from '../terms/rarity.ts'
import type { Stance } from './claims.ts'
import type { Saying } from './sayings.ts'
import { cosine, type Vector, vectorOf } from './vectors.ts'
import { DOUBT, REJECTION } from './words/denial.ts'
import { clausesOf, isNegated, isOpposed } from './words/polarity.ts'

/** Words of a statement that only waves something away; a longer one says something instead. */
const SHORT = 8

/**
 * The part of a statement that speaks of a matter, with a bare denial behind it: "We saw it. Not one truck".
 */
export function clauseOn(centre: Vector, words: string, rarity: Rarity): string {
  const clauses = clausesOf(words)
  const alike = clauses.map((clause) => cosine(vectorOf(clause, rarity), centre))
  const best = Math.max(...alike)
  return best > 0 ? (clauses[alike.indexOf(best)] ?? words) : words
}

/** Whether a statement says, of a matter, that it is not so. */
export function denies(centre: Vector, { act, words }: Saying, rarity: Rarity): boolean {
  return act === 'deny' || isNegated(clauseOn(centre, words, rarity))
}

/** How a statement bears on a claim of a matter. `text` is the claim's own words. */
export function stanceOn(text: string, centre: Vector, saying: Saying, rarity: Rarity): Stance {
  const { act, words } = saying
  if (TAKING.has(act)) return 'presupposes'
  if (act === 'doubt') return 'doubts'
  if (act === 'reject') return 'rejects'
  const clause = clauseOn(centre, words, rarity)
  if (act !== 'deny' && DOUBT.test(words)) return 'doubts'
  if (act !== 'deny' && REJECTION.test(words) && words.split(/\s+/).length <= SHORT) return 'rejects'
  const turns = [denies(centre, saying, rarity), isNegated(text), isOpposed(clause, text)]
  return turns.filter(Boolean).length % 2 === 1 ? 'denies' : 'asserts'
}

/** Acts that put nothing forward, and may take for granted that something happened. */
const TAKING: ReadonlySet<Act> = new Set(['ask', 'demand', 'threaten'])
/** How alike one of those must be to the rest of a matter: most speak of something else. */
const TAKEN = 0.45

/** How heavy a word must be in a matter, beside its heaviest, for a statement that has it to speak of it. */
const KEY = 0.3

/**
 * Whether a statement's own words speak of a matter, and not only what stands around it. One that denies,
 * doubts or waves away may do so in no word of its own.
 * @param alike the mean chance that it bears on one claim with the rest, 0–1
 */
export function speaksOf(centre: Vector, { words, act }: Saying, alike: number, rarity: Rarity): boolean {
  if (TAKING.has(act) && alike < TAKEN) return false
  if (act === 'deny' || act === 'reject' || act === 'doubt') return true
  const least = KEY * Math.max(...centre.values())
  return [...vectorOf(words, rarity).keys()].some((term) => (centre.get(term) ?? 0) >= least)
}
