/** A number from 0 up to, and not with, the one given. */
export type Draw = (below: number) => number

/**
 * Deterministic numbers (a linear congruential generator, Numerical Recipes); a seed that fails can be run
 * again.
 */
export function numbers(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** One of these. */
export function pick<T>(from: readonly T[], draw: Draw): T {
  const found = from[draw(from.length)]
  if (found === undefined) throw new Error('There is nothing to pick from.')
  return found
}
