/** Words that the end of a line cuts in two. */
import { AFTER_HYPHEN, BEFORE_HYPHEN, ENDINGS } from '../data/hyphens.ts'
import { type Edit, edits } from './edits.ts'

/**
 * "har-" and "bour" are one word; "well-" and "known" keep their hyphen, and so does what a hyphen joins to a
 * number, a letter or a capital.
 */
export function dividedWords(text: string): Edit[] {
  return edits(text, DIVISION, ({ 0: all, index }) => {
    const first = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0]
    const end = index + all.length
    const second = /^\p{L}+/u.exec(text.slice(end, end + LONGEST))?.[0]
    if (first === undefined || second === undefined) return undefined
    return keeps(first, second) ? '-' : ''
  })
}

const DIVISION = /-[^\S\n]*\n[^\S\n]*(?=\p{L})/gu
const LONGEST = 40

function keeps(first: string, second: string): boolean {
  if (/\p{N}$|^\p{L}$/u.test(first)) return true
  if (/^\p{Lu}/u.test(second)) return !/^\p{Lu}{2,}$/u.test(first + second)
  if (ENDINGS.test(second)) return false
  return BEFORE_HYPHEN.has(first.toLowerCase()) || AFTER_HYPHEN.has(second)
}
