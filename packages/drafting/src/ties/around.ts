/** What stands about somebody's name: the words that say what they are, and whose. */
import type { TextSpan } from '@hearsay/reading'
import { TITLES } from '@hearsay/reading/names'

/** A phrase that says what somebody is, and where it stands. */
export interface Epithet {
  readonly words: string
  readonly span: TextSpan
}

/**
 * "its spokeswoman, NAME", "NAME, spokesman for the ministry,", "spokeswoman NAME", "NAME, who speaks for
 * it".
 * @param sentence within which to look
 */
export function epithets(text: string, [from, to]: TextSpan, [start, end]: TextSpan): Epithet[] {
  const found = [before(text, from, start), after(text, end, to), relative(text, end, to)]
  return found.filter((each) => each !== null)
}

const BREAK = /[.;:!?“”"()[\]—]|--|(?:^|\s)['‘]|\b(?:said|says|told|tells|added|asked|by|that|but|and|as)\s/g

/** Characters: what somebody is takes fewer. */
const LONGEST = 400

function before(text: string, from: number, at: number): Epithet | null {
  const start = Math.max(from, at - LONGEST)
  const all = withoutRank(text.slice(start, at))
  const bare = all.trimEnd()
  const apposed = bare.endsWith(',')
  const own = apposed ? bare.slice(0, -1) : bare
  let begin = 0
  for (const { index, 0: mark } of own.matchAll(BREAK)) begin = index + mark.length
  const comma = own.lastIndexOf(',')
  if (comma >= begin) begin = comma + 1
  const words = own.slice(begin)
  if ((begin === 0 && start > from) || words.trim() === '' || (apposed && words.split(/\s+/).length > 14))
    return null
  return all.length - own.length > 3 ? null : spanned(text, start + begin, start + own.length)
}

/** Without a rank in small letters, or a headline above. */
function withoutRank(words: string): string {
  const line = words.lastIndexOf('\n')
  const own =
    line > 0 && line - words.lastIndexOf('\n', line - 1) < SHORT_LINE
      ? words.slice(line).padStart(words.length)
      : words
  return own.replace(/(?<=,\s)(?:\p{Ll}+\s+){1,2}$/u, (rank) => (TITLES.has(rank.trim()) ? '' : rank))
}

/** Characters: a line of prose that is broken by hand is longer. */
const SHORT_LINE = 50

/** Up to the next comma or the end; an age before it is passed over. */
const AFTER =
  /^,?(?:\s+(?:aged\s+)?\d{1,3}\s?,)?\s+(?!(?:who|whom|which|and|but|then|now)\b)([^,.;:()“”"\n]{3,90}(?:\n[^,.;:()“”"\n]{1,60})?)(?=[,.;:]|$)/
function after(text: string, at: number, to: number): Epithet | null {
  const rest = text.slice(at, to)
  if (!rest.startsWith(',')) return null
  const found = AFTER.exec(rest)
  if (!found?.[1]) return null
  const begin = at + found[0].length - found[1].length
  return spanned(text, begin, begin + found[1].length)
}

/** "NAME, who speaks for the company": the clause. */
const RELATIVE = /^,?(?:\s+(?:aged\s+)?\d{1,3}\s?,)?\s+(who\s[^,.;:“”"]{3,90})/
function relative(text: string, at: number, to: number): Epithet | null {
  const found = RELATIVE.exec(text.slice(at, to))
  if (!found?.[1]) return null
  const begin = at + found[0].length - found[1].length
  return spanned(text, begin, begin + found[1].length)
}

function spanned(text: string, from: number, to: number): Epithet {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { words: text.slice(start, end).replace(/\s+/g, ' '), span: [start, end] }
}
