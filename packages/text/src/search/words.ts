import type { Span } from '../segments.ts'
import { plainLetters } from './plain.ts'

/** A word of a text as it is searched, and where it stands: offsets lead back to the original. */
export interface SearchWord extends Span {
  /** Plain letters and digits. */
  readonly key: string
}

/**
 * A run of letters and digits with their marks, joiners and soft hyphens; one sign where words are not set
 * apart.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}\u00ad\u200c\u200d])+/gu

/** Characters of a word that count: what is longer is no word that anybody looks for. */
const LONGEST = 60

/** The words of a text in order, each as it is asked for. O(n). */
export function* searchWords(text: string): Generator<SearchWord> {
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    const key = plainLetters(word).slice(0, LONGEST)
    if (key !== '') yield { key, start, end: start + word.length }
  }
}

/** A text as it is searched: its words with a space before and after each. */
export function foldText(text: string): string {
  let folded = ' '
  for (const { key } of searchWords(text)) folded += `${key} `
  return folded
}
