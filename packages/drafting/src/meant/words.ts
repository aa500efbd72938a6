import { folded } from '../parties/phrase.ts'

/** The words that a name is known by, without small ones and endings: "Ministry of Supply" is "Supply Ministry". */
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
