import { creditedIn } from './credit.ts'
import type { Ready } from './evidence.ts'

/** Each page is held against so many others: those that it shares most with. */
const MOST_NEAR = 12
/** Of the pages that have a word or a run of words, the first and the last so many are looked at. */
const ENDS = 8
/** A run of four words tells as much as so many words by themselves. */
const PER_RUN = 2

/**
 * For each page of a pile the others that it may have a story in common with, by number, the nearest first:
 * they share runs of words, or rare ones, or one credits the other. By what many pages have, each is held
 * against the earliest of them, where originals are, and against the last before it: n log n in the words of
 * a pile, whatever they have in common.
 */
export function nearbyIn(pile: readonly Ready[]): number[][] {
  const features = pile.map(featuresOf)
  const telling = weights(features)
  const credited = creditedIn(pile)
  const near = pile.map(() => new Map<number, number>())
  const holders = new Map<string, number[]>()
  for (const number of byDate(pile)) {
    const scores = new Map<number, number>()
    for (const feature of features[number] ?? []) {
      const before = holders.get(feature) ?? []
      holders.set(feature, before)
      for (const other of endsOf(before)) scores.set(other, (scores.get(other) ?? 0) + telling(feature))
      before.push(number)
    }
    const likest = nearestFirst(scores)
    const relied = likest.filter((other) => credited[number]?.has(other) || credited[other]?.has(number))
    for (const other of [...likest.slice(0, MOST_NEAR), ...relied.slice(0, MOST_NEAR)]) {
      near[number]?.set(other, scores.get(other) ?? 0)
      near[other]?.set(number, scores.get(other) ?? 0)
    }
  }
  return near.map(nearestFirst)
}

/** Earliest first, as far as is known; what bears no date comes last. */
function byDate(pile: readonly Ready[]): number[] {
  const dates = pile.map(({ page }) => page.published ?? '9')
  return [...pile.keys()].sort((a, b) => compare(dates[a] ?? '', dates[b] ?? '') || a - b)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Stems of the words, and the runs of words that its signature keeps. */
function featuresOf({ sentences, prints }: Ready): string[] {
  return [...new Set(sentences.flatMap(({ about }) => [...about])), ...prints.map((print) => `#${print}`)]
}

function weights(features: readonly (readonly string[])[]): (feature: string) => number {
  const pages = new Map<string, number>()
  for (const each of features) for (const one of each) pages.set(one, (pages.get(one) ?? 0) + 1)
  return (feature) =>
    (feature.startsWith('#') ? PER_RUN : 1) * Math.log((features.length + 1) / (pages.get(feature) ?? 1))
}

function endsOf(numbers: readonly number[]): readonly number[] {
  return numbers.length <= 2 * ENDS ? numbers : [...numbers.slice(0, ENDS), ...numbers.slice(-ENDS)]
}

function nearestFirst(scores: ReadonlyMap<number, number>): number[] {
  return [...scores].sort(([a, one], [b, other]) => other - one || a - b).map(([number]) => number)
}
