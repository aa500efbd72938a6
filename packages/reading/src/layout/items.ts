/** A line → the mark of a list that opens it: a bullet, a dash, a number, a letter. */
import type { Tokens } from '../text/tokens.ts'
import { opening, type Range, tokensAt } from './lines.ts'

export interface Item {
  readonly from: number
  /** A bullet shows an item wherever it stands; a dash or a number only beside others of its kind. */
  readonly sure: boolean
  readonly style: 'bullet' | 'dash' | 'number' | 'picture'
}

const STYLES: readonly (readonly [Item['style'], RegExp])[] = [
  ['bullet', /^[•‣▪▫●○◦■□◆◇►▶▸➤➔→⇒✓✔✗✘★☆⁃∙·]️?\s*/u],
  ['dash', /^(?:[-–—*+]|--|>>+)\s+/u],
  ['number', /^(?:\(?\d{1,2}[.)]|\(?[a-z]\)|\(?[ivx]{1,4}\)|#\d{1,2}[.:)]?)\s+(?=[\p{L}"“‘'])/u],
  [
    'picture',
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3)+\s*/u,
  ],
]

export function itemOf(tokens: Tokens, line: Range): Item | undefined {
  if (PICTURE.test(before(tokens, line))) return { from: line.from, style: 'picture', sure: true }
  const written = opening(tokens, line)
  for (const [style, form] of STYLES) {
    const length = form.exec(written)?.[0].length ?? 0
    if (length === 0) continue
    const { from } = tokensAt(tokens, line, length, length)
    if (from < line.to) return { from, style, sure: style === 'bullet' || style === 'picture' }
  }
  return undefined
}

/** A picture is no word, and may be none of the tokens. */
const PICTURE = /\p{Extended_Pictographic}\ufe0f?\s*$/u
const LONGEST = 40

/** What stands between a line's first token and the one before it. */
function before({ text, start, end }: Tokens, { from }: Range): string {
  const to = start[from] ?? 0
  return text.slice(Math.max(end[from - 1] ?? 0, to - LONGEST), to)
}
