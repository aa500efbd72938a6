/** Who and what a text mentions, and how the latest that fits is found. */
import { firstOf } from '../text/search.ts'

/**
 * `thing`: what neither speaks nor is spoken of as "he", "it" or "they": an adjective of a people, an
 * unlisted noun.
 */
export type Kind = 'he' | 'she' | 'person' | 'people' | 'body' | 'document' | 'place' | 'thing' | 'unknown'

/** Somebody or something in the text that a later phrase may refer back to, in tokens. */
export interface Mention {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly kind: Kind
}

export interface Cast {
  readonly names: readonly Mention[]
  /** Mentions by each of their capitalised words, in order of place. */
  readonly byWord: ReadonlyMap<string, readonly Mention[]>
  /**
   * Bodies, people and documents that the text describes without naming them: "the drivers' union", "a
   * report".
   */
  readonly commons: readonly Mention[]
}

/** How many mentions are looked at, at most. */
export const LOOK_BACK = 40

/** The latest of `all` that ends before a token and fits, of the `LOOK_BACK` in front of it. */
export function lastBefore(
  all: readonly Mention[],
  at: number,
  fits: (m: Mention) => boolean,
): Mention | undefined {
  const end = firstAfter(all, at)
  for (let i = end - 1; i >= Math.max(0, end - LOOK_BACK); i--) {
    const mention = all[i]
    if (mention && fits(mention)) return mention
  }
  return undefined
}

/** Index of the first of `all` that does not end before a token. */
export function firstAfter(all: readonly Mention[], at: number): number {
  return firstOf(all, ({ to }) => to > at)
}
