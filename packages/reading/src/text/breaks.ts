/** A text → its lines, in blocks without a blank one, and what can be seen of each break inside a block. */
import { ABBREVIATIONS } from '../data/abbreviations.ts'
import { beginsOwn, type Own } from './own-lines.ts'
import { PICTURE } from './unseen.ts'

export interface WrittenLine {
  readonly start: number
  /** Without the space at its end. */
  readonly end: number
  /** Without the space around it and the marks of a quoted mail. */
  readonly words: string
  /** Those marks: one for each time that it was quoted. */
  readonly quoted: string
}

/** Runs of lines without a blank one. */
export function blocksOf(text: string): WrittenLine[][] {
  const blocks: WrittenLine[][] = [[]]
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const until = newline < 0 ? text.length : newline
    const line = text.slice(start, until).trimEnd()
    const quoted = QUOTED.exec(line)?.[0] ?? ''
    const words = line.slice(quoted.length).trimStart()
    if (words === '') blocks.push([])
    else blocks.at(-1)?.push({ start, end: start + line.length, words, quoted: quoted.replace(/\s/g, '') })
    start = until + 1
  }
  return blocks.filter((block) => block.length > 0)
}

const QUOTED = /^[^\S\n]{0,3}(?:>[ \t]?)+/

export const widthOf = ({ start, end }: WrittenLine): number => end - start

/** A break between two lines of a block, from the last word before it to the first after it. */
export interface Break {
  readonly start: number
  readonly end: number
  /** How wide the line is, and how wide it were with the first word of the next. */
  readonly width: number
  readonly reach: number
  /** The next line stands further in. */
  readonly indented: boolean
  /** The line may end a sentence. */
  readonly ended: boolean
  /** The next line opens in the middle of one. */
  readonly goesOn: boolean
  /** The line is the first of the text, and more like a headline than the half of a sentence. */
  readonly belowHeadline: boolean
  readonly own: Own
  readonly afterOwn: boolean
}

export function breaksOf(block: readonly WrittenLine[]): Break[] {
  return block.slice(1).map((next, i) => breakBetween(block[i] ?? next, next))
}

function breakBetween(line: WrittenLine, next: WrittenLine): Break {
  const ended = endsSentence(line.words)
  return {
    start: line.end,
    end: next.end - next.words.length,
    width: widthOf(line),
    reach: widthOf(line) + 1 + (next.words.split(BREAKABLE, 1)[0] ?? '').length,
    indented: indent(next) >= indent(line) + 2,
    ended,
    goesOn: goesOn(next.words.slice(0, 20), ended),
    belowHeadline: line.start === 0 && !ended && isHeadline(line.words, next.words),
    own: line.quoted === next.quoted ? beginsOwn(next.words) : 'surely',
    afterOwn: beginsOwn(line.words) !== 'no',
  }
}

/** No line is folded at a no-break space. */
const BREAKABLE = /[^\S\u00a0\u2007\u202f]/

const indent = (line: WrittenLine): number => widthOf(line) - line.words.length

/** A stop, with or without closing marks, that is not an abbreviation's. */
export function endsSentence(words: string): boolean {
  const [, last = '', stop] = /(\p{L}*)([.!?…:;])["'”’»“«)\]]*$/u.exec(words.slice(-40)) ?? []
  return stop !== undefined && !(stop === '.' && ABBREVIATIONS.has(last))
}

/** A sentence seldom goes on with "The", though "told The Herald" may be folded. */
function isHeadline(words: string, below: string): boolean {
  return (
    /^(?:The|An?|He|She|It|They|We|There|This|In|On|At|More)\s/.test(below) &&
    !/(?:[,“"‘(—–-]|\s(?:told|by|in|of|at|to|for|from|with|and|or|via|that|the|as|than|but|on))$/i.test(words)
  )
}

/** "al-Kabi" and "iPhone" may open a sentence. */
function goesOn(words: string, ended: boolean): boolean {
  const bare = words.replace(PICTURE, '').trimStart()
  if (/^\p{Ll}+-?\p{Lu}/u.test(bare)) return false
  return /^\p{Ll}/u.test(bare) || (!ended && /^["'“‘«„]?\p{Ll}|^[,;]/u.test(bare))
}
