/** An interview set as questions and answers without labels, or a notice that asks itself. */
import type { TextSpan } from '@hearsay/reading'
import { bodyOf, type Line, type Lines, nameAbove, type Turn } from './turn.ts'

interface Block {
  readonly first: Line
  readonly last: Line
  readonly lines: readonly Line[]
  readonly words: string
  /** Whether the whole of it is set in bold, as questions are. */
  readonly isBold: boolean
}

export function questionsIn({ lines }: Lines): Turn[] {
  const blocks = blocksOf(lines)
  if (blocks.filter(({ words }) => LABELLED.test(words)).length >= FEWEST) return []
  const isMarked = blocks.filter(({ isBold, words }) => isBold && ASKS.test(words)).length >= FEWEST
  const asked = blocks.map(
    ({ words, isBold }) => isShort(words) && (ASKS.test(words) || (isMarked && isBold)),
  )
  return runsOf(asked).flatMap(([first, last]) =>
    turnsOf(blocks.slice(first, last + 2), asked.slice(first, last + 2), blocks.slice(0, first)),
  )
}

/** From a question to the last that is asked within few blocks of the one before. */
function runsOf(asked: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [i, asks] of asked.entries()) {
    if (!asks) continue
    const last = runs.at(-1)
    if (last && i - last[1] <= APART) last[1] = i
    else runs.push([i, i])
  }
  return runs.filter(([first, last]) => {
    const answers = asked
      .slice(first, last + 1)
      .filter((asks, i) => asks && asked[first + i + 1] === false).length
    return answers >= FEWEST && answers * 3 >= last - first
  })
}

/** Blocks from one question to the next. */
const APART = 4
const FEWEST = 3

/** Whoever answers as "I" is named above; a page that asks itself answers itself. */
function turnsOf(blocks: readonly Block[], asked: readonly boolean[], above: readonly Block[]): Turn[] {
  const isPerson = blocks.some(({ words }, i) => !asked[i] && /\b(?:I|[Mm]e|[Mm]y)\b/.test(words))
  const speaker = isPerson ? nearest(above) : null
  const turns: Turn[] = []
  for (const [i, block] of blocks.entries()) {
    const asks = asked[i] === true || (turns.at(-1)?.asks === false && isPut(block, asked[i + 1] === true))
    turns.push({
      span: [block.first.span[0], block.last.span[1]],
      body: bodyOf(block.first, 0, block.last),
      speaker: asks ? null : speaker,
      asks,
    })
  }
  return turns
}

/** Named in the paragraph just above, else anywhere above. */
function nearest(above: readonly Block[]): TextSpan | null {
  const lines = above.flatMap(({ lines: own }) => own)
  const from = lines.findLastIndex(({ opens }) => opens)
  return (from > 0 ? nameAbove(lines.slice(from)) : null) ?? nameAbove(lines)
}

/** Turns that say themselves whose they are. */
const LABELLED = /^\(?\p{Lu}[^:?!“"]{0,50}: |^[QA][.:]/u
const ASKS = /^(?!["“‘])[^?]*\?$/
/** Words in a question. */
const isShort = (words: string): boolean => words.split(' ').length < 30

/** "You said that he told you to.": put to somebody, as a question is, and answered below. */
const isPut = ({ words }: Block, isAsked: boolean): boolean =>
  !isAsked &&
  words.split(' ').length < 20 &&
  /\b[Yy]ou\b/.test(words) &&
  !/\b(?:I|we|my)\b|[.!?] \p{Lu}/iu.test(words)

/** Paragraphs, and apart from them a line above its answer, and one below it. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  for (const each of lines) {
    const line = plain(each)
    const last = blocks.at(-1)
    const isBold = /^(\*\*|__)(?! )[^*_]+\1$/.test(each.words)
    const isApart =
      line.opens ||
      !last ||
      (last.lines.length === 1 && ASKS.test(last.words)) ||
      (ASKS.test(line.words) && /[.!?]["”’)]?$/.test(last.words))
    if (isApart) blocks.push({ first: line, last: line, lines: [line], words: line.words, isBold })
    else
      blocks[blocks.length - 1] = {
        first: last.first,
        last: line,
        lines: [...last.lines, line],
        words: `${last.words} ${line.words}`,
        isBold: false,
      }
  }
  return blocks
}

/** Without the marks around it. */
function plain(line: Line): Line {
  const before = /^(?:[*_]{1,3}|#{1,4} |\d{1,2}[.)] |[-–—] )?/.exec(line.words)?.[0].length ?? 0
  const words = line.words.slice(before).replace(/[*_]{1,3}$/, '')
  const start = line.span[0] + before
  return { ...line, words, span: [start, start + words.length] }
}
