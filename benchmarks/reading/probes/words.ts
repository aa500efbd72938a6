/** The words of a probe's text, and which of them stand under a span or are a phrase. */
import type { TextSpan } from '../../../packages/reading/src/index.ts'

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]|\ufe0e|\ufe0f/
const CUT_AT_LINE_END = /(?<=[a-z])-\r?\n(?=[a-z])/g
const LETTERS = '(?:[\\p{L}\\p{N}_]|[\\u0300-\\u036f])+'
const WORD = new RegExp(`${LETTERS}(?:['’‘´]${LETTERS})*`, 'gu')

export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Numbers of words in a text. */
export type Words = ReadonlySet<number>

/** What cannot be seen, and a hyphen that cuts a word at a line's end, is skipped. */
export function wordsOf(text: string): Word[] {
  let kept = Array.from({ length: text.length }, (_, i) => i).filter((i) => !INVISIBLE.test(text.charAt(i)))
  const visible = kept.map((i) => text.charAt(i)).join('')
  const cut = new Set<number>()
  for (const { index, 0: found } of visible.matchAll(CUT_AT_LINE_END))
    for (let i = 0; i < found.length; i++) cut.add(index + i)
  kept = kept.filter((_, i) => !cut.has(i))
  const clean = kept.map((i) => text.charAt(i)).join('')
  return [...clean.matchAll(WORD)].map(({ index, 0: word }) => ({
    word: folded(word),
    start: kept[index] ?? 0,
    end: (kept[index + word.length - 1] ?? 0) + 1,
  }))
}

function folded(word: string): string {
  return word.normalize('NFC').replace(/[’‘´]/g, "'").toLowerCase()
}

/** The words that spans touch. */
export function covered(words: readonly Word[], spans: readonly TextSpan[]): Words {
  const touches = ({ start, end }: Word) => spans.some(([from, to]) => start < to && end > from)
  return new Set(words.flatMap((word, i) => (touches(word) ? [i] : [])))
}

/**
 * The words of a phrase, its pieces one behind the other; behind the words `after`, where they are given.
 * @throws Error where the text does not have them
 */
export function find(words: readonly Word[], phrase: string, after?: string): Words {
  let from = after === undefined ? 0 : endOf(words, after, 0)
  const found = new Set<number>()
  for (const piece of phrase.split(' … ')) {
    const end = endOf(words, piece, from)
    for (let i = end - wordsOf(piece).length; i < end; i++) found.add(i)
    from = end
  }
  return found
}

/** One past the last word of a piece, where it first stands from `from` on. */
function endOf(words: readonly Word[], piece: string, from: number): number {
  const want = wordsOf(piece)
  for (let i = from; want.length > 0 && i + want.length <= words.length; i++)
    if (want.every(({ word }, k) => words[i + k]?.word === word)) return i + want.length
  throw new Error(`expected words of the text; found ${JSON.stringify(piece)}`)
}

export const shared = (a: Words, b: Words): number => [...a].filter((each) => b.has(each)).length

/** Of both together, the part that they share. */
export function iou(a: Words, b: Words): number {
  const common = shared(a, b)
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}
