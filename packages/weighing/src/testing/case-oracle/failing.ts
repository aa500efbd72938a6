import { wholeOf } from './crowds.ts'
import type { Passing, Picture } from './picture.ts'
import type { Question } from './question.ts'
import { faceIn, type Reading } from './voices.ts'

/** A picture as it is asked: which of its beginnings count, and whom one takes to be able to fail. */
export interface Asked {
  readonly reading: Reading
  readonly end: 'low' | 'high'
  /** Beginnings of these kinds are left out. */
  readonly without?: Passing['as']
}

/** Whether pages still stand, given who failed. Sets of vertices are bits of a number. */
export interface Trial {
  /** Whatever can fail, by name. */
  readonly mortal: readonly string[]
  readonly bitOf: (vertex: string) => number
  /** Pages that still stand when these failed. */
  readonly standing: (failed: number) => readonly string[]
  /** Whether no page stands any more. */
  readonly falls: (failed: number) => boolean
}

/** Bits of a number that are safe to shift. */
export const MOST_VERTICES = 30

/** @throws {RangeError} if the picture has more than 30 vertices */
export function trialOf(question: Question, picture: Picture, { reading, end, without }: Asked): Trial {
  const face = (vertex: string) => faceIn(reading, vertex)
  const passings = picture.passings
    .map((one, _, all) => (reading === 'strict' ? resting(one, all, face) : one))
    .filter((one) => (end === 'high' || one.end === 'both') && !(one.from === null && one.as === without))
    .map((one) => (end === 'low' ? besideItsWhole(question, one) : one))
  const names = [
    ...new Set(
      [
        ...passings.flatMap(({ from, to, unless, ground = to }) => [from ?? to, to, ground, ...unless]),
        ...picture.landings.map(({ on }) => on),
      ].map(face),
    ),
  ]
  if (names.length > MOST_VERTICES) {
    throw new RangeError(`expected at most ${MOST_VERTICES} vertices; found ${names.length}`)
  }
  const bits = new Map(names.map((name, at) => [name, 1 << at]))
  const bit = (vertex: string) => bits.get(face(vertex)) ?? 0
  const cannotFail = reading === 'atWord' ? picture.trusted : new Set<string>()
  const mortal = names.filter((name) => !cannotFail.has(name))
  const rules = passings.map(({ from, to, unless, ground = to }) => ({
    from: from === null ? 0 : bit(from),
    to: bit(to),
    lostBy: [to, ground, ...unless]
      .filter((one) => !cannotFail.has(face(one)))
      .reduce((all, one) => all | bit(one), 0),
  }))
  const landings = picture.landings.map(({ page, on }) => ({ page, on: bit(on) }))
  const heardWithout = remember((failed) => heard(rules, failed))
  return {
    mortal,
    bitOf: (vertex) => (cannotFail.has(face(vertex)) ? 0 : bit(vertex)),
    standing: (failed) => [
      ...new Set(landings.filter(({ on }) => heardWithout(failed) & on).map(({ page }) => page)),
    ],
    falls: (failed) => !landings.some(({ on }) => heardWithout(failed) & on),
  }
}

/**
 * Strictly an outlet is one. Where it rests on itself, the claim begins with it; where somebody's word comes
 * to it in whatever role, that is what a ground brings.
 */
function resting(passing: Passing, all: readonly Passing[], face: (vertex: string) => string): Passing {
  const { ground, ...inferred } = passing
  if (ground === undefined || face(ground) === face(passing.to)) return passing
  const comes = all.some(
    (one) =>
      face(one.to) === face(ground) &&
      (one.from === null ? one.as !== 'ground' || one.ground !== undefined : face(one.from) !== face(one.to)),
  )
  return comes ? { ...inferred, from: ground, end: 'both', as: 'basis' } : passing
}

/** Crowds that may be the same people begin together, if their whole did not fail. */
function besideItsWhole(question: Question, passing: Passing): Passing {
  const whole = passing.from === null ? wholeOf(question, passing.to) : undefined
  return whole === undefined ? passing : { ...passing, unless: [...passing.unless, `+${whole}`] }
}

interface BitRule {
  readonly from: number
  readonly to: number
  readonly lostBy: number
}

/** Everyone who has the claim when these failed. */
function heard(rules: readonly BitRule[], failed: number): number {
  const left = rules.filter(({ lostBy }) => !(failed & lostBy))
  let has = 0
  for (let before = -1; before !== has; ) {
    before = has
    for (const { from, to } of left) if (from === 0 || has & from) has |= to
  }
  return has
}

function remember(answer: (failed: number) => number): (failed: number) => number {
  const known = new Map<number, number>()
  return (failed) => {
    const found = known.get(failed) ?? answer(failed)
    known.set(failed, found)
    return found
  }
}
