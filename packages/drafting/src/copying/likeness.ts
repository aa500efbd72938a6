import { type Rarity, weightOf } from '../terms/rarity.ts'
import type { Sentence, Told } from './sentences.ts'

/** Two sentences that say the same in the same or in other words. */
export interface Likeness {
  readonly a: Sentence
  readonly b: Sentence
  /** What they share, each word by how rare it is in the pile, in nats. */
  readonly weight: number
  /** The share of the shorter one's weight that is in the other, 0–1. */
  readonly held: number
}

/** As if so many further pages had been seen without the word, so that two pages know rare words too. */
const UNSEEN_PAGES = 6

/** Of words among these pages, counted when they are asked for: of a pair few are. */
export function rarityAround(pages: readonly { readonly about: ReadonlySet<string> }[]): Rarity {
  const known = new Map<string, number>()
  const holding = (stem: string) => pages.reduce((sum, { about }) => sum + (about.has(stem) ? 1 : 0), 0)
  return (stem) => {
    const found = known.get(stem) ?? Math.log((pages.length + UNSEEN_PAGES) / Math.max(1, holding(stem)))
    known.set(stem, found)
    return found
  }
}

const LEAST_SHARED = 3
const LEAST_WEIGHT = 4
const LEAST_HELD = 0.4

/** For each sentence of one page the nearest of the other, where it is near. */
export function likenesses(one: Told, other: Told, rarity: Rarity): Likeness[] {
  const holding = new Map<string, number[]>()
  other.sentences.forEach(({ about }, at) => {
    for (const stem of about) holding.set(stem, [...(holding.get(stem) ?? []), at])
  })
  return one.sentences.flatMap((a) => {
    const near = nearest(a, other.sentences, holding, rarity)
    return near ? [near] : []
  })
}

function nearest(
  a: Sentence,
  others: readonly Sentence[],
  holding: ReadonlyMap<string, readonly number[]>,
  rarity: Rarity,
): Likeness | undefined {
  const shared = new Map<number, { count: number; weight: number }>()
  for (const stem of a.about) {
    for (const at of holding.get(stem) ?? []) {
      const { count, weight } = shared.get(at) ?? { count: 0, weight: 0 }
      shared.set(at, { count: count + 1, weight: weight + rarity(stem) })
    }
  }
  let best: Likeness | undefined
  for (const [at, { count, weight }] of shared) {
    const b = others[at]
    if (!b || count < LEAST_SHARED || weight < LEAST_WEIGHT) continue
    const held = weight / Math.min(weightOf(a.about, rarity), weightOf(b.about, rarity))
    if (held >= LEAST_HELD && weight > (best?.weight ?? 0)) best = { a, b, weight, held }
  }
  return best
}
