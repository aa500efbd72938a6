/**
 * Tokens as they are written → tokens as the network knows them: whatever the marks of a quotation are, the
 * outer ones are “ ” and those inside them ‘ ’, and no space stands between them and what they hold. A mark
 * that has no partner holds nothing: it becomes a straight one, as an apostrophe is.
 */
import { GAP } from '../text/gaps.ts'
import { sentences } from '../text/sentences.ts'
import { type Tokens, withWords } from '../text/tokens.ts'
import { isDouble, isSingle } from './glyphs.ts'
import { type Paragraph, quotations } from './quotations.ts'

export function withMarks(tokens: Tokens): Tokens {
  if (!tokens.words.some((word) => isDouble(word) || isSingle(word))) return tokens
  const words = tokens.words.map((word) => (isDouble(word) ? '"' : isSingle(word) ? "'" : word))
  const gap = tokens.gap.slice()
  const paragraphs = quotations(tokens)
  const marks = paragraphs.flatMap(marksOf)
  const outer = marks.filter(({ depth, opens }) => depth === 0 && opens)
  const doubles = outer.filter(({ at }) => isDouble(tokens.words[at] ?? '')).length
  const asides = 2 * doubles >= outer.length ? asidesOf(tokens, paragraphs) : new Set<number>()
  for (const mark of marks) write(mark, asides.has(mark.at), words, gap)
  return { ...withWords(tokens, words), gap, sentence: sentences(words, gap) }
}

/** A mark that opens or closes, and how many marks are open around its pair. */
interface Mark {
  readonly at: number
  readonly opens: boolean
  readonly depth: number
}

function marksOf({ opens, closes }: Paragraph): Mark[] {
  const marks = [...opens.map((at) => ({ at, opens: true })), ...closes.map((at) => ({ at, opens: false }))]
  let open = 0
  return marks
    .sort((a, b) => a.at - b.at)
    .map((mark) => ({ ...mark, depth: mark.opens ? open++ : Math.max(0, --open) }))
}

/**
 * Where a text quotes in double marks, single ones around a few words or a whole line are a headline's: they
 * stay as they are.
 */
function asidesOf({ words }: Tokens, paragraphs: readonly Paragraph[]): Set<number> {
  const asides = new Set<number>()
  for (const { pairs, from, to } of paragraphs)
    for (const [open, close] of pairs) {
      const whole = open === from && close >= to - 2
      if (isSingle(words[open] ?? '') && (whole || !/^[.,!?…]/.test(words[close - 1] ?? '')))
        asides.add(open).add(close)
    }
  return asides
}

const OUTER = ['“', '”'] as const
const INNER = ['‘', '’'] as const

function write({ at, opens, depth }: Mark, aside: boolean, words: string[], gap: Uint8Array): void {
  const [open, close] = depth > 0 || aside ? INNER : OUTER
  words[at] = opens ? open : close
  const inner = opens ? at + 1 : at
  if (gap[inner] === GAP.space) gap[inner] = GAP.none
}
