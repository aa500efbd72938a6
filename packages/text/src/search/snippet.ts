import { withoutArticle } from './plain.ts'
import type { Query, Term } from './query.ts'
import { type SearchWord, searchWords } from './words.ts'

/** A stretch of a text: what was looked for, or what stands around it. */
export interface SnippetPart {
  readonly text: string
  readonly isHit: boolean
}

/** Words of a text that are looked at for the best place; what comes after is looked for no more. */
const FAR = 30_000
/** Words of a snippet before the first hit, and in all. */
const BEFORE = 8
const LONG = 32

interface Hit extends SearchWord {
  /** Which of the words of the text, and which of the terms. */
  readonly at: number
  readonly term: number
}

/** All of a text with the exact words of the original that a query finds. */
export function markHits(text: string, query: Query): SnippetPart[] {
  return cutAt(text, { start: 0, end: text.length }, hitsIn([...searchWords(text)], query))
}

/**
 * The stretch of a text in which most of what was looked for stands, the first of such; the beginning of the
 * text where nothing does. An ellipsis says what is left out.
 */
export function snippetOf(text: string, query: Query): SnippetPart[] {
  const words = firstWords(text)
  const hits = hitsIn(words, query)
  const from = Math.max(0, bestOf(hits) - BEFORE)
  const start = words[from]?.start ?? 0
  const end = words.length > from + LONG ? (words[from + LONG - 1]?.end ?? text.length) : text.length
  const parts = cutAt(text, { start: from === 0 ? 0 : start, end }, hits)
  const ellipsis = { text: '…', isHit: false }
  return [...(from > 0 ? [ellipsis] : []), ...parts, ...(end < text.length ? [ellipsis] : [])]
}

function firstWords(text: string): SearchWord[] {
  const words: SearchWord[] = []
  for (const word of searchWords(text)) if (words.push(word) === FAR) break
  return words
}

/** The word at which the stretch with the most terms begins. */
function bestOf(hits: readonly Hit[]): number {
  let best = { at: 0, count: 0 }
  for (const [index, { at }] of hits.entries()) {
    const terms = new Set<number>()
    for (let next = index; (hits[next]?.at ?? Infinity) < at + LONG - BEFORE; next += 1)
      terms.add(hits[next]?.term ?? -1)
    if (terms.size > best.count) best = { at, count: terms.size }
  }
  return best.at
}

function hitsIn(words: readonly SearchWord[], { terms }: Query): Hit[] {
  return words.flatMap((word, at) => {
    const term = terms.findIndex((one) => isFound(word.key, one))
    return term === -1 ? [] : [{ ...word, at, term }]
  })
}

/** Whether a word is one that a term stands for. */
export function isFound(key: string, { keys, isPrefix }: Term): boolean {
  const bare = withoutArticle(key)
  return keys.some((wanted) => {
    if (isPrefix) return key.startsWith(wanted) || bare?.startsWith(wanted) === true
    return key === wanted || bare === wanted
  })
}

function cutAt(text: string, within: { start: number; end: number }, hits: readonly Hit[]): SnippetPart[] {
  const parts: SnippetPart[] = []
  let at = within.start
  for (const { start, end } of hits) {
    if (start < at || end > within.end) continue
    if (start > at) parts.push({ text: text.slice(at, start), isHit: false })
    parts.push({ text: text.slice(start, end), isHit: true })
    at = end
  }
  if (at < within.end) parts.push({ text: text.slice(at, within.end), isHit: false })
  return parts
}
