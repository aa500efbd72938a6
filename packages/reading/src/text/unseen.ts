/** What cannot be seen, or is no writing, changes nothing: steps from a text to a plain one. */
import { type Edit, edits } from './edits.ts'

/**
 * Breaks in one spelling; nothing where a soft hyphen divides a word, nor for joiners, marks of direction,
 * variation selectors and byte order marks; one hyphen, one apostrophe inside a word, and letters that stand
 * apart.
 */
export function unseen(text: string): Edit[] {
  return edits(text, UNSEEN, (match) => {
    const [all, letter] = match
    if (letter !== undefined) return `${letter}’`
    if (BREAK.test(all)) return '\n'
    if (HYPHEN.test(all)) return '-'
    return LIGATURES[all] ?? ''
  })
}

const UNSEEN = new RegExp(
  [
    '(\\p{L})[‘‛´`ʼ′](?=\\p{L})', // don‘t
    '\\u00ad+[ \\t]*(?:\\r\\n?|\\n)[ \\t]*',
    '\\r\\n?|[\\u0085\\u2028\\u2029\\v\\f]',
    '[\\u2010\\u2011]', // hyphens
    '[\\ufb00-\\ufb06]', // ligatures
    '\\p{Default_Ignorable_Code_Point}',
  ].join('|'),
  'gu',
)
const BREAK = /^[\r\u0085\u2028\u2029\v\f]/
const HYPHEN = /^[\u2010\u2011]$/
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff', '\ufb01': 'fi', '\ufb02': 'fl', '\ufb03': 'ffi', '\ufb04': 'ffl', '\ufb05': 'st', '\ufb06': 'st',
} // biome-ignore format: one line

/**
 * Pictures, and spaces of every width, are spaces. Until lines are joined, some spaces show what belongs
 * together.
 */
export function spaces(text: string): Edit[] {
  return edits(text, SPACE, () => ' ')
}

/** Symbols that text has always had (©, ™, arrows, squares as bullets) are none. */
export const PICTURE =
  /[\d#*]\u20e3|\p{Emoji_Presentation}|(?=[\u2600-\u27bf\u{1f000}-\u{1faff}])\p{Extended_Pictographic}/gu
const SPACE = new RegExp(
  `[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufffc]|${PICTURE.source}`,
  'gu',
)
