import type { Page } from '../page.ts'
import type { Said } from '../said/said.ts'
import { termsOf } from '../terms/terms.ts'

/** The terms of a statement. */
export function contentWords(pages: readonly Page[], { page, words }: Said): Set<string> {
  const text = pages[page]?.text ?? ''
  return new Set(words.flatMap(([start, end]) => termsOf(text.slice(start, end))))
}
