import type { Page } from '../page.ts'
import type { Said } from '../said/said.ts'

/** The words of a statement that say what it is about: folded, without the small words of the language. */
export function contentWords(pages: readonly Page[], { page, words }: Said): Set<string> {
  const text = pages[page]?.text ?? ''
  const found = words.flatMap(
    ([start, end]) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
  return new Set(found.filter((word) => word.length > 2 && !SMALL.has(word)).map(stem))
}

/**
 * The better part of an English stemmer: what tells "signal", "signals" and "signalled" apart is not wanted.
 */
export function stem(word: string): string {
  return word.replace(/(?:ies|ied)$/, 'y').replace(/(?<=\p{L}{3})(?:(?:l)?ling|(?:l)?led|ing|ed|es|s)$/u, '')
}

const SMALL = new Set(
  (
    'the and for that with was were are been have has had not but his her they them their this from you your our ' +
    'who whom which what when where how all any one would could should will shall may might must can did does ' +
    'done being its into than then there here out over about after before said says say told'
  ).split(' '),
)

/** How much of what the shorter one says the other says too, each word by how rare it is: 0–1. */
export function overlap(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  rarity: (word: string) => number,
): number {
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + rarity(word), 0)
  const least = Math.min(weigh(one), weigh(other))
  return least === 0 ? 0 : weigh([...one].filter((word) => other.has(word))) / least
}

/** Rarity of words among statements: the logarithm of how many there are for each that has it. */
export function rarityIn(all: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + all.length / (counts.get(word) ?? 1))
}
