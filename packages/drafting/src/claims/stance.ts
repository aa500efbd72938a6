import type { Stance } from './claims.ts'
import type { Saying } from './sayings.ts'
import { cosine, countsOf, unit, type Vector } from './vectors.ts'
import { DOUBT, REJECTION } from './words/denial.ts'
import { clausesOf, isNegated, isOpposed } from './words/polarity.ts'

/** What a row of alike words is worth beside the very word. */
const ROW = 0.8
/** Words of a statement that only waves something away; a longer one says something instead. */
const SHORT = 8

/**
 * The part of a statement that speaks of a matter, with a bare denial behind it: "We saw it. Not one truck".
 */
export function clauseOn(centre: Vector, words: string): string {
  const clauses = clausesOf(words)
  const alike = clauses.map((clause) => cosine(unit(countsOf(clause, ROW)), centre))
  const best = Math.max(...alike)
  return best > 0 ? (clauses[alike.indexOf(best)] ?? words) : words
}

/** Whether a statement says, of a matter, that it is not so. */
export function denies(centre: Vector, { act, words }: Saying): boolean {
  return act === 'deny' || isNegated(clauseOn(centre, words))
}

/** How a statement bears on a claim of a matter. `text` is the claim's own words. */
export function stanceOn(text: string, centre: Vector, saying: Saying): Stance {
  const { act, words } = saying
  if (act === 'doubt') return 'doubts'
  if (act === 'reject') return 'rejects'
  const clause = clauseOn(centre, words)
  if (act !== 'deny' && DOUBT.test(words)) return 'doubts'
  if (act !== 'deny' && REJECTION.test(words) && words.split(/\s+/).length <= SHORT) return 'rejects'
  const turns = [denies(centre, saying), isNegated(text), isOpposed(clause, text)]
  return turns.filter(Boolean).length % 2 === 1 ? 'denies' : 'asserts'
}

/** How heavy a word must be in a matter, beside its heaviest, for a statement that has it to speak of it. */
const KEY = { other: 0.3, own: 0.7 }

/**
 * Whether a statement's own words speak of a matter, and not only what stands around it. One that denies,
 * doubts or waves away may do so in no word of its own; one in which the source speaks of itself ("I sat in
 * my car") has to name the matter.
 */
export function speaksOf(centre: Vector, { words, act, isOwn }: Saying): boolean {
  if (act === 'deny' || act === 'reject' || act === 'doubt') return true
  const least = (isOwn ? KEY.own : KEY.other) * Math.max(...centre.values())
  return [...countsOf(words, ROW).keys()].some((key) => (centre.get(key) ?? 0) >= least)
}
