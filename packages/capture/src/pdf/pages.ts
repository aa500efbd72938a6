import type { Run } from '../captured.ts'
import { inReadingOrder, withBrackets } from './order.ts'
import type { Glyph } from './pdfium.ts'

/** A line of a page: its words, and whether more room than usual stands above it. */
export interface Line {
  readonly text: string
  readonly apart: boolean
}

/** Of the usual distance between lines (the lower quartile), how much more parts a paragraph. */
const APART = 1.35

/** The lines of a page in reading order; empty ones are left out. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const lines = withBrackets(split(glyphs)).map(inReadingOrder)
  const kept = lines.filter((line) => line.some(({ char }) => char.trim() !== ''))
  const gaps = kept.map((line, at) => (at === 0 ? 0 : Math.abs(height(kept[at - 1]) - height(line))))
  const usual = [...gaps.slice(1)].sort((a, b) => a - b)[Math.floor(Math.max(0, gaps.length - 2) / 4)] ?? 0
  return kept.map((line, at) => ({
    text: line
      .map(({ char }) => char)
      .join('')
      .replace(/[ \t\u00a0]+/g, ' ')
      .trim(),
    apart: at > 0 && usual > 0 && (gaps[at] ?? 0) > usual * APART,
  }))
}

function split(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [[]]
  for (const glyph of glyphs) {
    if (glyph.char === '\n' || glyph.char === '\r') lines.push([])
    else if (!UNSEEN.test(glyph.char)) lines.at(-1)?.push(glyph)
  }
  return lines
}

/** Controls and marks that are no characters; the hyphen of a divided word, which PDFium marks, is one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000\u0001\u0003-\u0008\u000b-\u001f\u00ad\u200b\ufeff]/

function height(line: readonly Glyph[] | undefined): number {
  return line?.find(({ made }) => !made)?.y ?? 0
}

/** The text of all pages: a line stays a line, and a blank line parts paragraphs. */
export function joinedPages(pages: readonly (readonly Line[])[]): {
  text: string
  map: Run[]
  lines: LineAt[]
} {
  const parts: string[] = []
  const map: Run[] = []
  const lines: LineAt[] = []
  let length = 0
  for (const [index, page] of pages.entries()) {
    let onPage = 0
    for (const [at, { text, apart }] of page.entries()) {
      const between = length === 0 ? '' : apart || (at === 0 && isEnded(parts.at(-1))) ? '\n\n' : '\n'
      const start = length + between.length
      map.push({
        text: { start, end: start + text.length },
        span: { start: onPage, end: onPage + text.length },
        page: index + 1,
      })
      lines.push({ start, end: start + text.length, page: index, at, of: page.length })
      parts.push(between, text)
      length = start + text.length
      onPage += text.length + 1
    }
  }
  return { text: parts.join(''), map, lines }
}

/** A line of the text, and which one of its page it is. */
export interface LineAt {
  readonly start: number
  readonly end: number
  readonly page: number
  readonly at: number
  readonly of: number
}

function isEnded(line: string | undefined): boolean {
  return line === undefined || /[.!?؟:"”»)]$/.test(line)
}
