import type { TextSpan } from '@hearsay/reading'
import { isQuoted, type Sheet } from './sheet.ts'
import type { Told } from './told.ts'

/**
 * Words without quotation marks end with their paragraph: where the reader ran on from a headline or a byline
 * into what stands below, those beside whoever speaks are kept.
 */
export function inOneParagraph(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => {
    const at = one.sourceAt
    if (!at) return one
    const words = one.words.flatMap((span) => nearest(span, at, sheet))
    return words.length === 0 ? one : { ...one, words }
  })
}

function nearest(span: TextSpan, at: TextSpan, sheet: Sheet): TextSpan[] {
  const parts = isQuoted(sheet, span[0] + 1) ? [span] : partedAt(span, sheet.text)
  if (parts.length < 2) return [span]
  return parts.filter(([start, end]) => {
    const between = at[0] >= end ? sheet.text.slice(end, at[0]) : sheet.text.slice(at[1], start)
    return !BLANK_LINE.test(between)
  })
}

function partedAt([start, end]: TextSpan, text: string): TextSpan[] {
  const found: TextSpan[] = []
  let from = start
  for (const { index, 0: gap } of text.slice(start, end).matchAll(new RegExp(BLANK_LINE, 'g'))) {
    found.push([from, start + index])
    from = start + index + gap.length
  }
  return [...found, [from, end]]
}

const BLANK_LINE = /\s*\n[^\S\n]*\n\s*/
