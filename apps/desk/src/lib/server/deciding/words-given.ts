import { type Selector, selectorAt } from '@hearsay/text'
import { wrong } from './wrong.ts'

/** Words of a page as a form names them: by where they stand, or, without a script, by themselves. */
export interface WordsGiven {
  readonly start: string
  readonly end: string
  readonly exact: string
}

/**
 * The words that were selected, without the white space around them. Of words that are typed or pasted, where
 * they stand is known only where the page has them once.
 * @throws {WrongError}
 */
export function wordsGiven(text: string, { start, end, exact }: WordsGiven): Selector {
  if (start !== '' || end !== '') return selected(text, Number(start), Number(end))
  const words = exact.replaceAll('\r\n', '\n').trim()
  if (words === '') throw wrong('deciding.noWords')
  const found = placesOf(text, words)
  const [at] = found
  if (found.length !== 1 || at === undefined) throw wrong('deciding.wordsFound', { count: found.length })
  return selectorAt(text, at, at + words.length)
}

function selected(text: string, start: number, end: number): Selector {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length
  const words = isInside ? text.slice(start, end) : ''
  if (words.trim() === '' || !words.isWellFormed()) throw wrong('deciding.noWords')
  const lead = words.length - words.trimStart().length
  return selectorAt(text, start + lead, start + lead + words.trim().length)
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}
