import { locateWords } from './locate.ts'
import type { Page } from './page.ts'

// A run that does not count is gone over once, and not from each of its characters: what comes before is no
// part of it.
const AROUND = /^["'“”‘’«»„]+|(?<!["'“”‘’«»„])["'“”‘’«»„]+$/g
const LEFT_OUT = /(?<!\s)\s*\[?(?:\.{3}|…)\]?\s*/

/** What a person likely did to words that are not in the page as quoted, as a clause, or nothing. */
export function slipClause(page: Page, quotation: string): string {
  const bare = quotation.replace(AROUND, '')
  if (bare !== quotation && isIn(page, bare))
    return '; they are there without the quotation marks around them'
  const parts = quotation.split(LEFT_OUT).filter((part) => part !== '')
  return parts.length > 1 && parts.length <= PARTS && parts.every((part) => isIn(page, part))
    ? `; where words are left out, quote each part: [${parts.map((part) => JSON.stringify(part)).join(', ')}]`
    : ''
}

/** As many parts as a message shows, and are looked for. */
const PARTS = 4

function isIn(page: Page, words: string): boolean {
  const found = locateWords(page, words)
  return !('problem' in found) || found.problem === 'many'
}
