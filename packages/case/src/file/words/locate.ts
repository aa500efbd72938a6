import { type Selector, selectorAt } from '@hearsay/text'
import { find } from './find.ts'
import { looseText, type Page } from './page.ts'

/** Why a quotation has no one place in a document. */
export type Unfound =
  | { readonly problem: 'none' | 'none-after' }
  | { readonly problem: 'many'; readonly times: number }

/**
 * Finds an exact quotation in a document's text and returns its selector. White space in the quotation
 * matches any white space, so that a case file can fold long lines. `after` names earlier words that tell one
 * occurrence from another. Linear in both.
 */
export function locateWords(page: Page, quotation: string, after?: string): Selector | Unfound {
  const { text, at } = page.loose
  const from = after === undefined ? 0 : endOf(text, looseText(after))
  if (from === undefined) return { problem: 'none-after' }
  const words = looseText(quotation)
  const found = words === '' ? -1 : find(text, words, from)
  if (found === -1) return { problem: 'none' }
  const times = after === undefined ? countFrom(text, words, found) : 1
  if (times > 1) return { problem: 'many', times }
  return selectorAt(page.text, at[found] ?? 0, (at[found + words.length - 1] ?? 0) + 1)
}

function endOf(text: string, words: string): number | undefined {
  const found = find(text, words)
  return found === -1 ? undefined : found + words.length
}

function countFrom(text: string, words: string, first: number): number {
  let times = 0
  for (let found = first; found !== -1; found = find(text, words, found + words.length)) times += 1
  return times
}
