import { wordsOf } from '@hearsay/text'
import type { Page } from '../page.ts'

/** Keys that head a page which takes back or mends another. */
const HEADING = new Set(
  'correction corrections clarification clarifications erratum errata retraction annulment apology تصحيح تصويب تنويه اعتذار توضيح استدراك'.split(
    ' ',
  ),
)
const HEAD_LINES = 6
const HEADING_WORDS = 9

/** Whether a page says at its head that it corrects: it speaks of another page's story and tells none. */
export function isCorrection({ title, text, article }: Page): boolean {
  const lines = text
    .slice(article[0]?.start ?? 0)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, HEAD_LINES)
  return [title ?? '', ...lines].some((line) => {
    const { keys } = wordsOf(line)
    return keys.length <= HEADING_WORDS && keys.some((key) => HEADING.has(key))
  })
}
