import { folded } from '../parties/phrase.ts'

/**
 * The words that a name is known by, without small ones and endings: "Ministry of Supply" is "Supply
 * Ministry".
 */
export function nameBag(name: string): string[] {
  const words = name
    .split(/[\s,/-]+/)
    .map(folded)
    .filter((word) => word && !SMALL.has(word))
  return [...new Set(words.map(singular))].sort()
}

const SMALL = new Set(
  'the a an of for and in at to its our their his her so-called ltd plc inc corp llc'.split(' '),
)

/** "crews" is "crew"; "press" stays. */
export const singular = (word: string): string =>
  word.length > 3 && /[^s]s$/.test(word) ? word.replace(/s$/, '') : word

/** Whether all of the first stand in the second. */
export const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((word) => all.includes(word))

/** "Lumen Gas" of "Lumen", "the Lowland Committee" of "the Committee"; `by`: at most so many words more. */
export const isFuller = (one: readonly string[], other: readonly string[], by = Infinity): boolean =>
  other.length > 0 && one.length > other.length && one.length - other.length <= by && isWithin(other, one)

/** Without an article. */
export const shortOf = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:the|a|an|so-called) )+/i, '')
    .trim()

/** What there is for each key. */
export function grouped<T>(all: readonly T[], keys: (each: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const each of all)
    for (const key of keys(each)) {
      const group = found.get(key)
      if (group) group.push(each)
      else found.set(key, [each])
    }
  return found
}
