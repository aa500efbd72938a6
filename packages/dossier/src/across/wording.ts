import { diffArrays } from 'diff'

/** A stretch of words that stayed, came or went. */
export interface Change {
  readonly text: string
  readonly how: 'same' | 'added' | 'removed'
}

/**
 * How one wording became another, word by word, in the order of reading. What stayed and what went together
 * are the old wording, what stayed and what came the new.
 */
export function wordChanges(before: string, after: string, locale: string): Change[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
  return diffArrays(words(before), words(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    how: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
