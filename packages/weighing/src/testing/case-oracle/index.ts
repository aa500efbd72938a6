/**
 * The figures of a claim, by asking of each page whether it still stands when some have failed, for every set
 * of parties and of events that may fail. Exponential: for cases in which a handful bear on a claim. It
 * shares nothing with the engine: it reads a case's records, and makes its own picture of who had what from
 * whom.
 */
import type { Case } from '@hearsay/case'
import { eventsAt } from './events.ts'
import { type Asked, trialOf } from './failing.ts'
import { fewestEvents, fewestVertices } from './fewest.ts'
import { type FirstPicture, firstPicture } from './first-picture.ts'
import { countOrigins } from './origins.ts'
import { countPages, type Question, question, type Side } from './question.ts'
import type { Rule } from './rules.ts'
import { secondPicture } from './second-picture.ts'
import type { Reading } from './voices.ts'

export { RULES, type Rule } from './rules.ts'

/** Both ends of a figure; `null` where nothing that fails takes every page. */
export interface Ends {
  readonly low: number | null
  readonly high: number | null
}

export interface ReadingTruth {
  readonly f2: Ends
  /** How much of F2's low end rests on sources that speak of themselves. */
  readonly own: number | null
  readonly f3: Ends
  readonly f4: Ends
  readonly f5: Ends
  /** Vertices in every minimum cut of the high F2, sorted; and those in any. */
  readonly every: readonly string[]
  readonly some: readonly string[]
}

export interface CaseTruth {
  readonly claim: string
  readonly side: Side
  readonly f0: { readonly held: number; readonly cited: number }
  readonly f1: { readonly low: number; readonly high: number | null }
  readonly strict: ReadingTruth
  readonly atWord: ReadingTruth
  /** Rules that were needed. */
  readonly rules: ReadonlySet<Rule>
}

/** @throws {RangeError} if the case has no such claim, or more than 30 vertices bear on it */
export function caseTruth(of: Case, claim: string, side: Side = 'for'): CaseTruth {
  const rules = new Set<Rule>()
  const asked = question(of, claim, side, (rule) => rules.add(rule))
  const picture = firstPicture(asked)
  return {
    claim,
    side,
    f0: countPages(asked),
    f1: countOrigins(asked, picture),
    strict: readingTruth(asked, picture, 'strict'),
    atWord: readingTruth(asked, picture, 'atWord'),
    rules,
  }
}

function readingTruth(asked: Question, picture: FirstPicture, reading: Reading): ReadingTruth {
  const fewest = (how: Omit<Asked, 'reading'>) => fewestVertices(trialOf(asked, picture, { reading, ...how }))
  const low = fewest({ end: 'low' }).count
  const others = fewest({ end: 'low', without: 'own' }).count
  const high = fewest({ end: 'high' })
  const led = secondPicture(asked, picture)
  const events = eventsAt(asked, led)
  const least = (end: Asked['end'], level: 3 | 4 | 5) =>
    fewestEvents(trialOf(asked, led, { reading, end }), events[level])
  const ends = (level: 3 | 4 | 5): Ends => ({ low: least('low', level), high: least('high', level) })
  const some = [...new Set(high.sets.flat())].sort()
  return {
    f2: { low, high: high.count },
    own: low === null || others === null ? null : low - others,
    f3: ends(3),
    f4: ends(4),
    f5: ends(5),
    every: some.filter((vertex) => high.sets.every((set) => set.includes(vertex))),
    some,
  }
}
