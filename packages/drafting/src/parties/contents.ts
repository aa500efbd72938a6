import type { Page } from '../page.ts'
import type { Said } from '../said/said.ts'
import { termsOf } from '../terms/terms.ts'

/** The terms of a statement. */
export function contentWords(pages: readonly Page[], { page, words }: Said): Set<string> {
  const text = pages[page]?.text ?? ''
  return new Set(words.flatMap(([start, end]) => termsOf(text.slice(start, end))))
}

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
