/** An interview set as questions and answers without labels, or a notice that asks itself. */
import { bodyOf, type Line, type Lines, nameAbove, type Turn } from './turn.ts'

interface Block {
  readonly first: Line
  readonly last: Line
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
  const first = asked.indexOf(true)
  const last = asked.lastIndexOf(true)
  const answers = asked.filter((asks, i) => asks && blocks[i + 1] && !asked[i + 1]).length
  if (answers < FEWEST || answers * 3 < last - first) return []
  const speaker = nameAbove(blocks.slice(0, first).map((block) => block.first))
  const turns: Turn[] = []
  for (let i = first; i <= last + 1; i++) {
    const block = blocks[i]
    if (!block) continue
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

const FEWEST = 3
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

/** Paragraphs, and apart from them a line above its answer. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  for (const each of lines) {
    const line = plain(each)
    const last = blocks.at(-1)
    const apart =
      line.opens || !last || (last.first === last.last && ASKS.test(last.words) && last.first.opens)
    const isBold = /^(\*\*|__)(?! )[^*_]+\1$/.test(each.words)
    if (apart) blocks.push({ first: line, last: line, words: line.words, isBold })
    else
      blocks[blocks.length - 1] = {
        first: last.first,
        last: line,
        words: `${last.words} ${line.words}`,
        isBold: false,
      }
  }
  return blocks
}

/** Without the marks around it. */
function plain(line: Line): Line {
  const before = /^(?:[*_]{1,3}|#{1,4} |\d{1,2}[.)] )?/.exec(line.words)?.[0].length ?? 0
  const words = line.words.slice(before).replace(/[*_]{1,3}$/, '')
  const start = line.span[0] + before
  return { ...line, words, span: [start, start + words.length] }
}
