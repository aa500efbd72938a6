import { differenceOf } from './difference.ts'
import { find } from './find.ts'
import { alikeText, bareText, looseText, type Mapped, type Page } from './page.ts'

/** Characters that all searches of one reading may go over, so that many wrong quotations end soon too. */
const BUDGET = 1_000_000_000

/** A search costs a few goes over the text, and two for each halving of the number of words. */
const GOES = 40

/** Looks for what a person may have meant with words that are not in a document. */
export class NearMatches {
  #left = BUDGET

  /** A clause to end a message with: where nearly the same words stand, and what differs; or nothing. */
  clause(page: Page, quotation: string, others: Iterable<Page>): string {
    const words = looseText(quotation)
    if (words === '' || !this.#spend(page)) return ''
    for (const other of others) {
      if (other === page || !this.#spend(other)) continue
      if (find(other.loose.text, words) !== -1)
        return `; they are in ${other.name}: write document: ${other.id}`
    }
    const place = placeOf(page, words)
    return place === undefined ? '' : differenceOf(page, words, place)
  }

  #spend({ text }: Page): boolean {
    this.#left -= GOES * text.length
    return this.#left > 0
  }
}

/** Where words nearly stand: from which offset of the text, or up to which. */
export type Place = { readonly start: number } | { readonly end: number }

function placeOf(page: Page, words: string): Place | undefined {
  const alike = alikeText(words)
  return (
    startIn(page.alike, alike) ??
    startIn(
      page.alike,
      alike.replace(/^[^\p{Letter}\p{Number}]+|(?<=[\p{Letter}\p{Number}])[^\p{Letter}\p{Number}]+$/gu, ''),
    ) ??
    startIn(page.bare, bareText(words)) ??
    partOf(page.alike, alike)
  )
}

function startIn({ text, at }: Mapped, words: string): Place | undefined {
  const found = words === '' ? -1 : find(text, words)
  return found === -1 ? undefined : { start: at[found] ?? 0 }
}

/**
 * The longest run of whole words that stands there, of those that begin the quotation and those that end it.
 */
function partOf({ text, at }: Mapped, words: string): Place | undefined {
  const each = words.split(' ')
  const head = longest(each.length, (length) => find(text, each.slice(0, length).join(' ')))
  const tail = longest(each.length, (length) => find(text, each.slice(-length).join(' ')))
  const enough = (length: number) => length >= Math.min(3, Math.ceil(each.length / 2))
  if (head.length >= tail.length && enough(head.length)) return { start: at[head.found] ?? 0 }
  if (!enough(tail.length)) return undefined
  const last = tail.found + each.slice(-tail.length).join(' ').length - 1
  return { end: (at[last] ?? 0) + 1 }
}

/** The greatest length that is found, by halving: whatever holds a longer run holds its shorter ones. */
function longest(most: number, find: (length: number) => number): { length: number; found: number } {
  let [low, high, found] = [0, most, -1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const place = find(middle)
    if (place === -1) high = middle - 1
    else [low, found] = [middle, place]
  }
  return { length: low, found }
}
