import { type Selector, selectorAt } from '@hearsay/text'

/** A quotation that is not in the text, or is there more than once. */
export interface WordsProblem {
  readonly problem: string
}

/**
 * Finds an exact quotation in a document's text and returns its selector. White space in the quotation matches
 * any white space, so that a case file can fold long lines. `after` names earlier words that tell one occurrence
 * from another.
 */
export function locateWords(text: string, quotation: string, after?: string): Selector | WordsProblem {
  const from = after === undefined ? 0 : endOf(text, after)
  if (from === undefined) return { problem: `expected the words given as after to be in the document` }
  const found = [...text.slice(from).matchAll(loose(quotation))]
  const [match] = found
  if (!match) return { problem: `expected these exact words in the document: "${shorten(quotation)}"` }
  if (found.length > 1 && after === undefined) {
    return {
      problem: `these words are in the document ${found.length} times: quote more of them, or say after`,
    }
  }
  const start = from + match.index
  return selectorAt(text, start, start + match[0].length)
}

function endOf(text: string, words: string): number | undefined {
  const match = text.match(new RegExp(loose(words), ''))
  return match?.index === undefined ? undefined : match.index + match[0].length
}

function loose(words: string): RegExp {
  return new RegExp(words.trim().split(/\s+/).map(escaped).join('\\s+'), 'g')
}

/** Node has `RegExp.escape` from 24 on; this package runs from 20 on. */
function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 77)}…` : words
}
