import { withoutArticle } from './plain.ts'
import type { Query, Term } from './query.ts'
import { foldText } from './words.ts'

/**
 * A text as it is searched: its words with a space before and after each; after them Arabic words without
 * their article, set apart so that no phrase goes over them.
 */
export function searchable(text: string): string {
  const folded = foldText(text)
  const bare = new Set(folded.split(' ').flatMap((word) => withoutArticle(word) ?? []))
  return bare.size === 0 ? folded : `${folded}| ${[...bare].join(' | ')} `
}

/** The words by which a text is found, of {@link searchable}. */
export function wordsIn(folded: string): Set<string> {
  const words = new Set(folded.split(' '))
  words.delete('')
  words.delete('|')
  return words
}

/** Whether all stands in a text that a query asks for, and nothing that it does not want. */
export function isMatch(folded: string, { terms, phrases, unwanted }: Query): boolean {
  const has = ({ keys, isPrefix }: Term) =>
    keys.some((key) => folded.includes(isPrefix ? ` ${key}` : ` ${key} `))
  return (
    terms.every(has) &&
    phrases.every((phrase) => folded.includes(phrase)) &&
    !unwanted.terms.some(has) &&
    !unwanted.phrases.some((phrase) => folded.includes(phrase))
  )
}
