import { type Mutant, mutantsOf, mutated, parses } from './mutants.ts'
import type { Source } from './sources.ts'

/** Whole numbers from 0 to `below` - 1 that repeat for a seed; Mulberry32. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/**
 * So many mutants of the files, each as likely as any other; none twice, and none that cannot be parsed.
 * @throws {Error} where the files have fewer
 */
export function draw(sources: readonly Source[], count: number, random: (below: number) => number): Mutant[] {
  const left = sources.flatMap(({ path, text }) => mutantsOf(path, text))
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const drawn: Mutant[] = []
  while (drawn.length < count) {
    const [mutant] = left.splice(random(left.length), 1)
    if (mutant === undefined) throw new Error(`expected ${count} mutants; found ${drawn.length}`)
    if (parses(mutated(texts.get(mutant.path) ?? '', mutant))) drawn.push(mutant)
  }
  return drawn
}

/** `count` in as many shares as there are groups, as equal as they can be. */
export function shares(count: number, groups: number): number[] {
  return Array.from({ length: groups }, (_, i) => Math.floor((count + groups - 1 - i) / groups))
}
