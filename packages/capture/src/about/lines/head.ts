import type { Span } from '@hearsay/text'
import { paragraphs } from '@hearsay/text'
import { type Dated, datesIn, type Order } from '../dates/dates.ts'

/** A line above the story, and which block of lines it is in. */
export interface HeadLine {
  readonly text: string
  readonly span: Span
  readonly block: number
  readonly dates: readonly Dated[]
}

/** What stands above the story, and its first paragraph. */
export interface Head {
  readonly lines: readonly HeadLine[]
  readonly lead: { readonly text: string; readonly start: number } | null
}

/** Blocks of lines above a story, at most. */
const MOST_BLOCKS = 8
/** Characters of a block that is a paragraph, not a heading; fewer where sentences follow one another in it. */
const PROSE = 170
const SENTENCES = 70
/** Lines of a block that are looked at, where nothing parts the head from the story. */
const MOST_LINES = 12

/** Reads a text, or the part of it that is the article, from its top down to the first paragraph. */
export function headOf(text: string, within: Span, order: Order): Head {
  const lines: HeadLine[] = []
  for (const [block, span] of paragraphs(text.slice(within.start, within.start + 6000)).entries()) {
    const shifted = { start: span.start + within.start, end: Math.min(span.end + within.start, within.end) }
    if (shifted.start >= within.end) break
    const words = text.slice(shifted.start, shifted.end)
    if (isProse(words)) return { lines, lead: { text: words, start: shifted.start } }
    if (block >= MOST_BLOCKS) break
    lines.push(...linesOf(words, shifted.start, block, order))
  }
  return { lines, lead: null }
}

/** A turn of speech in a transcript: a speaker in capitals, a colon, sentences. */
const SPEAKER = /^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:\([^)]*\))?:\s.*\p{Ll}.*[.?!…]["”’']?$/u

function isProse(block: string): boolean {
  const flat = block.replace(/\s+/g, ' ')
  if (SPEAKER.test(flat)) return true
  if (flat.length > PROSE) return !isHeading(block)
  return (
    flat.length > SENTENCES &&
    /[.!?…]['"”’»)]*$/u.test(flat) &&
    /\p{Ll}[.!?]["”’')]? ["“‘«]?\p{Lu}/u.test(flat) &&
    block.split('\n').length < 3
  )
}

/** Several lines that are all short: what a masthead is, however long. */
function isHeading(block: string): boolean {
  const lines = block.split('\n')
  return lines.length > 2 && lines.every((line) => line.length < 70 && !/[,\p{Ll}]$/u.test(line))
}

function linesOf(block: string, start: number, at: number, order: Order): HeadLine[] {
  return [...block.matchAll(/\S[^\n]*/g)].slice(0, MOST_LINES).map(({ 0: found, index }) => {
    const text = found.trimEnd()
    const from = start + index
    return { text, span: { start: from, end: from + text.length }, block: at, dates: datesIn(text, order) }
  })
}
