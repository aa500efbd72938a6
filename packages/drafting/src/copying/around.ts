import type { Ready } from './evidence.ts'

/** A pile, and what is near to what in it. */
export interface Near {
  readonly ready: readonly Ready[]
  /** For each page those that it may have a story in common with, the nearest first. */
  readonly near: readonly (readonly number[])[]
  /**
   * For each page the number of the first that has most of its words: one text, however often it is printed.
   */
  readonly text: readonly number[]
}

/** So much of the shorter signature stands in the other where two pages are one text. */
const ONE_TEXT = 0.5
/** How rare a word is, so many pages tell at most. */
const MOST_AROUND = 24

export function textsOf(ready: readonly Ready[], near: readonly (readonly number[])[]): number[] {
  const prints = ready.map((page) => new Set(page.prints))
  const first = [...ready.keys()]
  const root = (page: number): number => {
    let at = page
    while (first[at] !== at) at = first[at] ?? at
    first[page] = at
    return at
  }
  for (const [page, others] of near.entries())
    for (const other of others) {
      const [one, two] = [root(page), root(other)]
      if (one !== two && areOneText(prints[page], prints[other]))
        first[Math.max(one, two)] = Math.min(one, two)
    }
  return first.map((_, page) => root(page))
}

function areOneText(one: ReadonlySet<number> = new Set(), other: ReadonlySet<number> = new Set()): boolean {
  const least = Math.min(one.size, other.size)
  let shared = 0
  for (const print of one) if (other.has(print)) shared += 1
  return least > 0 && shared >= ONE_TEXT * least
}

/**
 * Two pages and those nearest to them, each text once: a story that everybody prints is not what everybody
 * knows. Where few are near, others take their places, so that a small pile is there whole.
 */
export function aroundOf({ ready, near, text }: Near, one: number, other: number): Ready[] {
  const around = new Set([one, other])
  const texts = new Set([text[one], text[other]])
  const put = (page: number | undefined) => {
    if (page === undefined || page >= ready.length || around.size >= MOST_AROUND || texts.has(text[page]))
      return
    around.add(page)
    texts.add(text[page])
  }
  for (let rank = 0; rank < 2 * MOST_AROUND; rank += 1)
    for (const list of [near[one], near[other]]) put(list?.[rank])
  for (let page = 0; page < 2 * MOST_AROUND; page += 1) put(page)
  return [...around].flatMap((page) => ready[page] ?? [])
}
