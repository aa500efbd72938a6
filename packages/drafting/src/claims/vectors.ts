import type { Page } from '../page.ts'
import type { Said } from '../said/said.ts'
import { rowsOf, termsOf } from './words/terms.ts'

/** Weights of terms and of rows of alike terms; of length 1, or empty. */
export type Vector = ReadonlyMap<string, number>

/** What a row of alike words is worth beside the very word, and what the words around are. */
declare const process: any
let ROW = Number(process.env.ROW ?? 0.8)
let AROUND = Number(process.env.AROUND ?? 0.35)

/** The words that a statement consists of. */
export function wordsIn(pages: readonly Page[], said: Said): string {
  const text = pages[said.page]?.text ?? ''
  return said.words.map(([start, end]) => text.slice(start, end)).join(' … ')
}

/** Each statement as what it is about: rare words weigh more, and a short one takes in what stands around it. */
export function vectorsOf(pages: readonly Page[], said: readonly Said[], items: readonly number[], power = 1): Map<number, Vector> {
  const own = new Map(items.map((item) => [item, countsOf(wordsIn(pages, said[item] as Said))]))
  const spread = new Map<string, number>()
  for (const counts of own.values()) for (const key of counts.keys()) spread.set(key, (spread.get(key) ?? 0) + 1)
  const weigh = (counts: Vector) => {
    const weights = new Map<string, number>()
    for (const [key, count] of counts) {
      const s = spread.get(key) ?? 0
      weights.set(key, count * (power === 1 ? Math.log(1 + items.length / (1 + s)) : Math.log((1 + items.length) / (0.5 + s)) ** power))
    }
    return unit(weights)
  }
  return new Map(items.map((index) => {
    const mine = weigh(own.get(index) ?? new Map())
    const terms = [...mine.keys()].filter((key) => !key.startsWith('#')).length
    const share = AROUND / Math.max(1, terms / 2)
    return [index, unit(sum(mine, weigh(countsOf(before(pages, said[index] as Said))), share))]
  }))
}

/** The sentence before. */
function before(pages: readonly Page[], said: Said): string {
  const text = pages[said.page]?.text ?? ''
  const start = Math.min(...said.words.map(([from]) => from))
  return text.slice(Math.max(0, start - 200), start).split(/(?<=[.?!])\s+/).slice(-2).join(' ')
}

function countsOf(text: string): Vector {
  const counts = new Map<string, number>()
  const add = (key: string, by: number) => counts.set(key, Math.max(counts.get(key) ?? 0, by))
  for (const term of termsOf(text)) {
    add(term, 1)
    for (const row of rowsOf(term)) add(`#${row}`, ROW)
  }
  return counts
}

export function sum(one: Vector, other: Vector, share: number): Map<string, number> {
  const both = new Map(one)
  for (const [key, weight] of other) both.set(key, (both.get(key) ?? 0) + share * weight)
  return both
}

export function unit(weights: Vector): Vector {
  const length = Math.hypot(...weights.values())
  return length === 0 ? weights : new Map([...weights].map(([key, weight]) => [key, weight / length]))
}

export function cosine(one: Vector, other: Vector): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let total = 0
  for (const [key, weight] of small) total += weight * (large.get(key) ?? 0)
  return total
}
export function setOpts(row: number, around: number) { ROW = row; AROUND = around }
export function aroundOf(pages: readonly Page[], said: readonly Said[], index: number, vectors: ReadonlyMap<number, Vector>): Vector {
  return unit(sum(vectors.get(index) ?? new Map(), unit(countsOf(before(pages, said[index] as Said))), 1))
}
