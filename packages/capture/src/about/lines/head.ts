import type { Span } from '@hearsay/text'
import { paragraphs } from '@hearsay/text'
import { type Dated, datesIn, type Order } from '../dates/dates.ts'
import { bylineOf } from './byline.ts'
import { isNameLike } from './words.ts'

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

/** Characters that are looked at. */
const LOOK = 6000
/** Blocks of lines above a story, at most. */
const MOST_BLOCKS = 8
/**
 * Characters of a block that is a paragraph, not a heading; fewer where sentences follow one another in it.
 */
const PROSE = 170
const SENTENCES = 70
/** Lines of a block that are looked at, where nothing parts the head from the story. */
const MOST_LINES = 12

/** Reads a text, or the part of it that is the article, from its top down to the first paragraph. */
export function headOf(text: string, within: Span, order: Order): Head {
  const lines: HeadLine[] = []
  const blocks = paragraphs(text.slice(within.start, within.start + LOOK))
    .map(({ start, end }) => ({ start: start + within.start, end: Math.min(end + within.start, within.end) }))
    .filter(({ start }) => start < within.end)
  const words = blocks.map(({ start, end }) => text.slice(start, end))
  for (const [at, { start }] of blocks.entries()) {
    const block = words[at] ?? ''
    const standfirst = at > 0 && isProse(block) && words.slice(at + 1, at + 3).some(saysWho)
    if (standfirst) continue
    const over = at === 0 ? overOf(block) : 0
    if (over > 0) {
      lines.push(...linesOf(block.slice(0, over), start, at, order))
      return { lines, lead: { text: block.slice(over), start: start + over } }
    }
    if (isProse(block) && !(at === 0 && isStack(block))) return { lines, lead: { text: block, start } }
    if (at >= MOST_BLOCKS) break
    lines.push(...linesOf(block, start, at, order))
  }
  return { lines, lead: null }
}

/** A block of a line or two that is a byline: what stands over it is no first paragraph, but a standfirst. */
function saysWho(block: string): boolean {
  const lines = block.split('\n')
  return lines.length < 4 && lines.some((line) => (bylineOf(line.trim())?.authors.length ?? 0) > 0)
}

/** A turn of speech in a transcript: a speaker in capitals, a colon, sentences. */
const SPEAKER = /^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:\([^)]*\))?:\s.*\p{Ll}.*[.?!…]["”’']?$/u

/** "TARN, May 3 (Nordwire) - A barge drifted.": where a story begins, however short its first sentence. */
const DATELINE = /^\p{Lu}{3}[^.!?]{3,70}? (?:-{1,2}|–|—) \p{Lu}.*[.!?]["”’]?$/u

function isProse(block: string): boolean {
  const flat = block.replace(/\s+/g, ' ')
  if (SPEAKER.test(flat) || DATELINE.test(flat)) return true
  if (flat.length > PROSE) return !isHeading(block)
  return (
    flat.length > SENTENCES &&
    /[.!?…]['"”’»)]*(?:\[\d+\])?$/u.test(flat) &&
    /\p{Ll}[.!?]["”’')]? ["“‘«]?\p{Lu}/u.test(flat) &&
    block.split('\n').length < 3
  )
}

/** How much of a first paragraph is a line of its own, "NAME / what it is, 3 May 2024", over prose. */
function overOf(block: string): number {
  const [line = '', ...below] = block.split('\n')
  const isName = /^\p{Lu}[\p{Lu} '’&-]{3,40} [/|·>–—-] .*\d/u.test(line) && !/[.!?]$/.test(line.trim())
  return isName && isProse(below.join('\n')) ? line.length + 1 : 0
}

/** Lines at the top of which none ends a sentence: name, headline and place, one above the other. */
function isStack(block: string): boolean {
  const lines = block.split('\n').map((line) => line.trim())
  return (
    lines.length > 2 &&
    isNameLike((lines[0] ?? '').split(/ [/|>] |,/)[0] ?? '') &&
    !lines.some((line) => /[.!?][”"’')]*$/.test(line))
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
